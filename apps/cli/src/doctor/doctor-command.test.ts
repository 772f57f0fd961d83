import { describe, expect, it } from '@jest/globals';

import { createInk } from '../terminal/create-ink.ts';
import { openTerminal } from '../testing/open-terminal.ts';

import { printChecks } from './print-checks.ts';

const ink = createInk({ output: { write: () => undefined }, env: {} });

describe('leads doctor', () => {
  it('says that the server is not there, and what to do', async () => {
    const nobodyThere = () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }));
    const { code, out } = await openTerminal({ server: nobodyThere }).run('doctor');
    expect(code).toBe(1);
    expect(out).toContain('http://127.0.0.1:4020');
    expect(out).toMatch(/✗ .*could not be reached.*→/s);
  });

  it('says that the key is wrong', async () => {
    const refusal = { errors: [{ message: 'Token invalid.', extensions: { code: 'UNAUTHENTICATED' } }] };
    const { run, requests } = openTerminal({
      env: { TWENTY_API_URL: 'https://crm.example', TWENTY_API_KEY: 'stale' },
      server: { ReadInstallation: () => refusal },
    });
    const { code, out } = await run('doctor');
    expect(code).toBe(1);
    expect(out).toMatch(/✗ API key/);
    expect(requests).toMatchObject([{ url: 'https://crm.example/metadata', authorization: 'Bearer stale' }]);
  });

  it('says that the app is not installed', async () => {
    const { run } = openTerminal({
      server: {
        ReadInstallation: () => ({ data: { currentWorkspace: { displayName: 'Acme' }, objects: { edges: [] } } }),
      },
    });
    const { code, out } = await run('doctor');
    expect(code).toBe(1);
    expect(out).toMatch(/✓ .*Acme/);
    expect(out).toMatch(/✗ Object lead: .*\n +→ Install/);
  });

  it('answers in JSON when asked to', async () => {
    const { code, out } = await openTerminal({ server: {} }).run('doctor', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ ok: false, url: 'http://127.0.0.1:4020', checks: [{ state: 'failed' }] });
  });
});

describe('printChecks', () => {
  it('marks every finding, puts the remedy below, and counts', () => {
    const lines = printChecks({
      url: 'https://crm.example',
      ink,
      checks: [
        { key: 'a', state: 'ok', title: 'Server', detail: 'It answers.' },
        { key: 'b', state: 'warning', title: 'Form', detail: 'It is off.', remedy: 'Switch it on.' },
        { key: 'c', state: 'failed', title: 'Object lead', detail: 'It is missing.', remedy: 'Install the app.' },
      ],
    });
    expect(lines).toEqual([
      'Leads for Twenty at https://crm.example',
      '  ✓ Server: It answers.',
      '  ! Form: It is off.',
      '      → Switch it on.',
      '  ✗ Object lead: It is missing.',
      '      → Install the app.',
      '1 of 3 checks failed.',
    ]);
  });

  it.each([
    ['ok', 'All in order.'],
    ['warning', 'All in order, with 1 to look at.'],
  ] as const)('ends well with %s', (state, last) => {
    const lines = printChecks({ url: 'u', ink, checks: [{ key: 'a', state, title: 'A', detail: 'B' }] });
    expect(lines.at(-1)).toBe(last);
  });
});
