import { describe, expect, it } from '@jest/globals';

import type { ConversionPlan, PlannedRecord } from '@leads/lead-domain';
import type { Converted } from '@leads/lead-flows';

import { createInk } from '../terminal/create-ink.ts';
import { openTerminal } from '../testing/open-terminal.ts';

import { printPlan } from './print-plan.ts';
import { printReceipt } from './print-receipt.ts';

const ink = createInk({ output: { write: () => undefined }, env: {} });
const leadId = '2f1c8d1e-6c1f-4c53-9c0b-0a4d1f0f9a11';

const none: PlannedRecord = { action: 'none', id: null, label: '', evidence: [], changes: [], data: {} };

const plan: ConversionPlan = {
  kind: 'plan',
  leadId,
  leadName: 'Ada Byron',
  attempt: 1,
  plannedAt: '2026-11-22T09:00:00.000Z',
  records: {
    company: {
      ...none,
      action: 'attach',
      id: 'c',
      label: 'Anvil Ltd',
      evidence: [{ signal: 'COMPANY_NAME', strength: 'MEDIUM', leadValue: 'Anvil', recordValue: 'Anvil Ltd' }],
      changes: [{ field: 'employees', from: null, to: 12 }],
    },
    person: {
      ...none,
      action: 'create',
      id: 'p',
      label: 'Ada Byron',
      evidence: [{ signal: 'EMAIL', strength: 'STRONG', leadValue: 'ada@x.example', recordValue: 'ada@x.example' }],
      changes: [{ field: 'jobTitle', from: null, to: 'Countess' }],
    },
    opportunity: none,
  },
  moves: [
    { object: 'noteTarget', ids: ['1', '2'], creates: [], data: {} },
    { object: 'attachment', ids: [], creates: [], data: {} },
  ],
  lead: { changes: [{ field: 'status', from: 'SQL', to: 'CONVERTED' }], data: {} },
  warnings: [{ code: 'DO_NOT_CONTACT', role: null, message: 'The lead asked not to be contacted.' }],
  problems: [{ code: 'NAME_MISSING', role: 'person', message: 'The person has no name.' }],
  alternatives: { people: [], companies: [], opportunities: [] },
  checkAfterWorkflow: null,
};

describe('printPlan', () => {
  it('shows records with their evidence, changes, moves, warnings and problems', () => {
    expect(printPlan({ plan, ink })).toEqual([
      'Plan for "Ada Byron"',
      '  company     attach  Anvil Ltd',
      '                      because company name Anvil ~ Anvil Ltd (medium)',
      '                      employees: (empty) → 12',
      '  person      create  Ada Byron',
      '                      because email ada@x.example (strong)',
      '  opportunity none',
      '  moves       2 × noteTarget',
      '  lead        status: SQL → CONVERTED',
      '  ! The lead asked not to be contacted.',
      '  ✗ The person has no name.',
    ]);
  });
});

describe('printReceipt', () => {
  const converted: Converted = {
    ok: true,
    alreadyConverted: false,
    warnings: [],
    receipt: {
      leadId,
      attempt: 1,
      records: [
        { role: 'company', action: 'attach', id: 'c', label: 'Anvil Ltd', changes: [] },
        { role: 'person', action: 'create', id: 'p', label: 'Ada Byron', changes: [] },
        { role: 'opportunity', action: 'none', id: null, label: '', changes: [] },
      ],
      moved: [{ object: 'leadTouch', count: 3, ids: [] }],
      leadChanges: [],
      personWasPutBack: true,
      finishedAt: '2026-11-22T09:00:00.000Z',
    },
  };

  it('names every record with the address of its page', () => {
    expect(printReceipt({ converted, url: 'https://crm.example', ink })).toEqual([
      'Converted.',
      '  company     attached  Anvil Ltd  https://crm.example/object/company/c',
      '  person      created   Ada Byron  https://crm.example/object/person/p',
      '  moved       3 × leadTouch',
      '  ! A workflow had moved the person to another company; it was put back.',
    ]);
  });

  it('says so when the conversion is an earlier one', () => {
    const [first] = printReceipt({ converted: { ...converted, alreadyConverted: true }, url: 'u', ink });
    expect(first).toBe('This lead was converted before.');
  });
});

describe('leads convert', () => {
  it.each([[], ['--dry-run']])('says what to do when Twenty is not there %j', async (...options) => {
    const nobodyThere = () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }));
    const { code, err } = await openTerminal({ server: nobodyThere }).run('convert', leadId, ...options);
    expect(code).toBe(1);
    expect(err).toContain('Nothing answers at http://127.0.0.1:4020');
  });

  it('says what to do when the key is wrong', async () => {
    const refusal = { errors: [{ message: 'Token invalid.', extensions: { code: 'UNAUTHENTICATED' } }] };
    const { run } = openTerminal({ server: { ReadConversionContext: () => refusal } });
    const { code, err } = await run('convert', leadId, '--key', 'stale');
    expect(code).toBe(1);
    expect(err).toContain('does not accept this key');
  });
});
