import { describe, expect, it } from '@jest/globals';

import { aCompany, aLead, aPerson, emailsOf, linkOf } from '../testing/builders.ts';

import { conversionPhases } from './conversion-phases.ts';
import { type ConversionPlan, conversionPlanSchema } from './conversion-plan.ts';
import { conversionReceipt, conversionReceiptSchema } from './conversion-receipt.ts';
import { type ConversionQuestion } from './conversion-question.ts';
import { DEFAULT_CONVERSION } from './conversion-settings.ts';
import { planConversion } from './plan-conversion.ts';
import { requiredRights } from './required-rights.ts';

const now = new Date('2026-11-20T12:00:00.000Z');

const lead = aLead({
  status: 'SQL',
  contactName: { firstName: 'Ali', lastName: 'Rezaei' },
  emails: emailsOf('ali@acme.ir'),
  companyName: 'Acme',
});

const plan = (given: Partial<ConversionQuestion> = {}): ConversionPlan => {
  const result = planConversion({
    lead,
    candidates: { people: [], companies: [], opportunities: [] },
    activities: {
      noteTargets: [{ id: 'n1', noteId: 'note' }],
      taskTargets: [{ id: 't1', taskId: 'task' }],
      attachments: [{ id: 'f1' }],
      touches: [{ id: 'x1' }, { id: 'x2' }],
    },
    settings: DEFAULT_CONVERSION,
    actor: { kind: 'APP', workspaceMemberId: null },
    now,
    ...given,
  });
  if (result.kind === 'refused') throw new Error(result.reason);
  return result;
};

const shapeOf = (one: ConversionPlan) =>
  conversionPhases(one).map(({ name, writes }) => [name, writes.map(({ kind, object }) => `${kind} ${object}`)]);

const known = {
  companies: [aCompany({ id: 'c', name: 'Acme', domainName: linkOf('https://acme.ir') })],
  people: [aPerson({ id: 'p', name: lead.contactName, emails: lead.emails, companyId: 'c' })],
  opportunities: [],
};

describe('conversionPhases', () => {
  it('make records before what refers to them, and change the lead last and alone', () => {
    expect(shapeOf(plan())).toEqual([
      ['company', ['create company']],
      ['person', ['create person']],
      ['opportunity', ['create opportunity']],
      ['links', ['create noteTarget', 'create taskTarget', 'update attachment', 'update leadTouch']],
      ['lead', ['update lead']],
    ]);
  });

  it('write nothing to records that lack nothing', () => {
    expect(shapeOf(plan({ candidates: known, choices: { opportunity: { mode: 'none' } } }))).toEqual([
      ['company', []],
      ['person', []],
      ['opportunity', []],
      ['links', ['create noteTarget', 'create taskTarget', 'update attachment', 'update leadTouch']],
      ['lead', ['update lead']],
    ]);
  });

  it('only refer to what an earlier phase made', () => {
    const made = new Set<unknown>();
    for (const { writes } of conversionPhases(plan())) {
      const created = writes.flatMap((write) => (write.kind === 'create' ? write.records : []));
      const references = created.flatMap((record) =>
        Object.entries(record).filter(([field]) => /(company|person|opportunity|pointOfContact)Id$/i.test(field)),
      );
      for (const [, id] of references) expect(made).toContain(id);
      for (const { id } of created) made.add(id);
    }
    expect(made.size).toBe(5);
  });

  it('fit into five documents of few root fields, whatever hangs on the lead', () => {
    const touches = Array.from({ length: 120 }, (_, index) => ({ id: `x${index}` }));
    const noteTargets = Array.from({ length: 80 }, (_, index) => ({ id: `n${index}`, noteId: `note${index}` }));
    const phases = conversionPhases(plan({ activities: { noteTargets, taskTargets: [], attachments: [], touches } }));
    expect(phases).toHaveLength(5);
    expect(phases.reduce((count, { writes }) => count + writes.length, 0)).toBeLessThanOrEqual(25);
    for (const { writes } of phases) {
      const objects = writes.map(({ kind, object }) => kind + object);
      expect(new Set(objects).size).toBe(objects.length);
      for (const write of writes) if (write.kind === 'create') expect(write.records.length).toBeLessThanOrEqual(200);
    }
  });

  it('are the same for a plan that was stored', () => {
    const one = plan();
    const stored = conversionPlanSchema.parse(JSON.parse(JSON.stringify(one)));
    expect(conversionPhases(stored)).toEqual(conversionPhases(one));
  });
});

describe('requiredRights', () => {
  it('name every write with its fields', () => {
    const rights = requiredRights(plan());
    expect(rights.map(({ action, object }) => `${action} ${object}`)).toEqual([
      'create leadConversion',
      'update leadConversion',
      'create company',
      'create person',
      'create opportunity',
      'create noteTarget',
      'create taskTarget',
      'update attachment',
      'update leadTouch',
      'update lead',
    ]);
    expect(rights.find(({ object }) => object === 'company')?.fields).toEqual(['name', 'domainName']);
  });

  it('ask for nothing that the plan does not write', () => {
    const rights = requiredRights(plan({ candidates: known, choices: { opportunity: { mode: 'none' } } }));
    expect(rights.map(({ object }) => object)).not.toContain('company');
    expect(rights.map(({ object }) => object)).not.toContain('person');
  });
});

describe('conversionReceipt', () => {
  it('says what was done, for the reader and for an undo', () => {
    const one = plan();
    const receipt = conversionReceipt({ plan: one, now });
    expect(receipt).toMatchObject({
      leadId: lead.id,
      attempt: 1,
      records: [
        { role: 'company', action: 'create', id: one.records.company.id, label: 'Acme' },
        { role: 'person', action: 'create', id: one.records.person.id },
        { role: 'opportunity', action: 'create', id: one.records.opportunity.id },
      ],
      moved: [
        { object: 'noteTarget', count: 1, ids: [one.moves[0]?.creates[0]?.id] },
        { object: 'taskTarget', count: 1 },
        { object: 'attachment', count: 1, ids: ['f1'] },
        { object: 'leadTouch', count: 2, ids: ['x1', 'x2'] },
      ],
      leadChanges: one.lead.changes,
      personWasPutBack: null,
      finishedAt: now.toISOString(),
    });
  });

  it('can be stored and read', () => {
    const receipt = conversionReceipt({ plan: plan(), personWasPutBack: true, now });
    expect(conversionReceiptSchema.parse(JSON.parse(JSON.stringify(receipt)))).toEqual(receipt);
  });
});
