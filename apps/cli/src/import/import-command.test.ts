import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { openTerminal, type PlayedRequest } from '../testing/open-terminal.ts';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'leads-cli-'));
});
afterAll(async () => {
  await rm(directory, { recursive: true });
});

const file = async (name: string, text: string): Promise<string> => {
  await writeFile(join(directory, name), text);
  return name;
};

type StoredLead = { id: string; emails?: { primaryEmail: string } };

/** A workspace with settings by default and a store of leads that knows e-mail addresses. */
const openStore = () => {
  const leads = new Map<string, StoredLead>();
  const writes: StoredLead[][] = [];
  const server = {
    ReadLeadSettings: () => ({ data: { leadSettings: { edges: [] }, leadScoreModels: { edges: [] } } }),
    ReadKnownLeads: () => ({
      data: { leads: { edges: [...leads.values()].map((node) => ({ node })), pageInfo: { hasNextPage: false } } },
    }),
    ImportLeads: ({ variables }: PlayedRequest) => {
      const records = Object.values(variables)[0] as StoredLead[];
      writes.push(records);
      for (const record of records) leads.set(record.id, record);
      return { data: { createLeads: records.map(({ id }) => ({ id })) } };
    },
  };
  return { leads, writes, server, ...openTerminal({ directory, server }) };
};

describe('leads import', () => {
  it('imports what can be read, and names the rest by line and column', async () => {
    const name = await file(
      'mixed.csv',
      'Name;E-Mail;Unknown\nAda;ada@x.example;1\nBen;no mail;2\n;;\nCy;cy@x.example;3\n',
    );
    const { run, leads } = openStore();
    const { code, out } = await run('import', name);
    expect(code).toBe(1);
    expect([...leads.values()].map(({ emails }) => emails?.primaryEmail)).toEqual(['ada@x.example', 'cy@x.example']);
    expect(out).toContain('E-Mail   → email');
    expect(out).toContain('left out: Unknown');
    expect(out).toMatch(/line 3, E-Mail: .+/);
    expect(out).toMatch(/line 4: .+/);
    expect(out).toContain('4 rows read: 2 imported, 0 known already, 2 refused.');
  });

  it('makes no duplicates when it runs again, and ends with 0', async () => {
    const name = await file('twice.csv', 'Name,E-Mail\nAda,ada@x.example\nAda again,ADA@x.example\nCy,cy@x.example\n');
    const { run, leads, writes } = openStore();
    expect(await run('import', name)).toMatchObject({ code: 0 });
    expect(leads.size).toBe(2);
    const { code, out } = await run('import', name);
    expect(code).toBe(0);
    expect(out).toContain('3 rows read: 0 imported, 3 known already, 0 refused.');
    expect(writes).toHaveLength(1);
  });

  it('goes on after a break where it stopped: only the missing rows are written', async () => {
    const rows = Array.from({ length: 450 }, (_, index) => `Person ${index},person${index}@x.example`);
    const name = await file('long.csv', `Name,E-Mail\n${rows.join('\n')}\n`);
    const store = openStore();
    let calls = 0;
    const breaking = openTerminal({
      directory,
      server: {
        ...store.server,
        ImportLeads: (request) =>
          ++calls === 2 ? new Response('', { status: 500 }) : store.server.ImportLeads(request),
      },
    });
    const broken = await breaking.run('import', name);
    expect(broken).toMatchObject({ code: 1 });
    expect(broken.out).toContain('200 imported');
    expect(broken.err).toContain('run the same command again for the rest');
    const again = await store.run('import', name);
    expect(again.out).toContain('450 rows read: 250 imported, 200 known already, 0 refused.');
    expect(store.leads.size).toBe(450);
  });

  it('writes in batches of 200', async () => {
    const rows = Array.from({ length: 401 }, (_, index) => `Person ${index},person${index}@x.example`);
    const name = await file('batches.csv', `Name,E-Mail\n${rows.join('\n')}\n`);
    const { run, writes } = openStore();
    expect(await run('import', name)).toMatchObject({ code: 0 });
    expect(writes.map(({ length }) => length)).toEqual([200, 200, 1]);
  });

  it('writes nothing in a dry run', async () => {
    const name = await file('dry.csv', 'Name,E-Mail\nAda,ada@x.example\n');
    const { run, writes } = openStore();
    const { code, out } = await run('import', name, '--dry-run');
    expect(code).toBe(0);
    expect(writes).toEqual([]);
    expect(out).toContain('1 would be imported');
    expect(out).toContain('Dry run: nothing was written.');
  });

  it('takes the mapping from option and file, and the country for phone numbers', async () => {
    const name = await file('mapped.csv', 'Wer,Nummer\nAda Byron,0912 123 4567\n');
    await file('map.json', '{ "Wer": "fullName" }');
    const { run, leads } = openStore();
    expect(
      await run('import', name, '--map', 'Nummer=phone', '--map-file', 'map.json', '--country', 'ir'),
    ).toMatchObject({
      code: 0,
    });
    expect([...leads.values()]).toMatchObject([
      {
        contactName: { firstName: 'Ada', lastName: 'Byron' },
        phones: { primaryPhoneNumber: '9121234567', primaryPhoneCallingCode: '+98', primaryPhoneCountryCode: 'IR' },
      },
    ]);
  });

  it('writes a report that can be corrected and imported', async () => {
    const name = await file(
      'flawed.csv',
      'Name,E-Mail\nAda,ada@x.example\n"Ben, Jr.",no mail\nToo,many@x.example,cells\n',
    );
    const { run, leads } = openStore();
    const first = await run('import', name, '--report', 'refused.csv');
    expect(first.out).toContain('The refused rows are in refused.csv');
    const report = await readFile(join(directory, 'refused.csv'), 'utf8');
    expect(report.split('\r\n')).toEqual([
      '\uFEFFLine,Refused column,Reason,Name,E-Mail',
      expect.stringMatching(/^3,E-Mail,.+,"Ben, Jr\.",no mail$/),
      expect.stringMatching(/^4,,.+3 cells.+,Too,many@x\.example,cells$/),
      '',
    ]);
    await file('corrected.csv', report.replace('no mail', 'ben@x.example').split('\r\n').slice(0, 2).join('\r\n'));
    const second = await run('import', 'corrected.csv', '--report', 'refused.csv');
    expect(second).toMatchObject({ code: 0 });
    expect(leads.size).toBe(2);
    expect(await readFile(join(directory, 'refused.csv'), 'utf8')).toBe(
      '\uFEFFLine,Refused column,Reason,Name,E-Mail\r\n',
    );
  });

  it('reports a row that Twenty itself refuses, and imports its neighbours', async () => {
    const name = await file('refused.csv', 'Name,E-Mail\nAda,ada@x.example\nBen,ben@x.example\nCy,cy@x.example\n');
    const store = openStore();
    const strict = openTerminal({
      directory,
      server: {
        ...store.server,
        ImportLeads: (request) => {
          const records = Object.values(request.variables)[0] as StoredLead[];
          const isRefused = records.some(({ emails }) => emails?.primaryEmail === 'ben@x.example');
          return isRefused
            ? { data: { createLeads: null }, errors: [{ message: 'Not Ben.', extensions: { code: 'BAD_USER_INPUT' } }] }
            : store.server.ImportLeads(request);
        },
      },
    });
    const { code, out } = await strict.run('import', name);
    expect(code).toBe(1);
    expect(out).toContain('line 3: Not Ben.');
    expect(store.leads.size).toBe(2);
  });

  it('answers in JSON alone when asked to', async () => {
    const name = await file('json.csv', 'Name,E-Mail\nAda,ada@x.example\nBen,no mail\n');
    const { run } = openStore();
    const { code, out } = await run('import', name, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      ok: true,
      dryRun: false,
      rows: 2,
      created: 1,
      duplicates: 0,
      refused: [{ line: 3, problems: [{ column: 'E-Mail', reason: expect.any(String) }] }],
    });
  });

  it('shows how far it is, on a terminal and in a log', async () => {
    const name = await file('progress.csv', 'Name,E-Mail\nAda,ada@x.example\n');
    const { server } = openStore();
    const log = await openTerminal({ directory, server }).run('import', name);
    expect(log.err).toBe('100 %  1 rows, 1 imported\n');
    const terminal = await openTerminal({ directory, server, isTTY: true }).run('import', name);
    expect(terminal.err).toContain('████████████████████████ 100 %');
    expect(terminal.err).toMatch(/\r\u001b\[2K$/);
  });

  it('begins nothing with a file, mapping or option that cannot be used', async () => {
    const name = await file('fine.csv', 'Name,E-Mail\nAda,ada@x.example\n');
    await file('empty.csv', '');
    await file('strange.csv', 'Qqq\n1\n');
    const { run, requests } = openStore();
    const refused = async (...words: string[]) => {
      const { code, err } = await run('import', ...words);
      expect(code).toBe(2);
      return err;
    };
    expect(await refused('missing.csv')).toMatch(/Cannot read .*missing\.csv: there is no such file/);
    expect(await refused('.')).toContain('it is a folder');
    expect(await refused('empty.csv')).toContain('The file is empty.');
    expect(await refused('strange.csv')).toContain('None of the columns is known: Qqq');
    expect(await refused(name, '--map', 'Nope=email')).toContain('no column "Nope"');
    expect(await refused(name, '--map-file', 'missing.json')).toContain('no such file');
    expect(await refused(name, '--country', 'Iran')).toContain('two letters');
    expect(await refused(name, '--report', name)).toContain('would overwrite');
    expect(await refused(name, '--report', 'missing/report.csv')).toContain('Cannot write');
    expect(await refused(name, '--url', 'https://crm.example')).toContain('No key');
    expect(await refused()).toContain("missing required argument 'file'");
    expect(requests).toEqual([]);
  });
});
