import { describe, expect, it } from '@jest/globals';

import { type LEAD_STATUSES } from '../vocabulary/lead-terms.ts';

import { acceptanceOf } from './acceptance-of.ts';

const now = new Date('2026-11-22T10:00:00Z');
const met = { gatesMet: true, missing: [] };
const notMet = { gatesMet: false, missing: ['BUDGET' as const] };
const lead = (status: (typeof LEAD_STATUSES)[number]) => ({ status, heldStatus: null, timesRecycled: 0 });

describe('accepting a lead as sales qualified', () => {
  it.each(['NEW', 'WORKING', 'NURTURING', 'MQL'] as const)('takes a rep from %s to SQL with the gates met', (from) => {
    expect(acceptanceOf({ lead: lead(from), actor: 'REP', gates: met, now })).toMatchObject({
      kind: 'moved',
      from,
      to: 'SQL',
      changes: { status: 'SQL' },
    });
  });

  it.each(['NEW', 'WORKING', 'NURTURING', 'MQL'] as const)(
    'names what is missing from %s with the gates closed',
    (from) => {
      expect(acceptanceOf({ lead: lead(from), actor: 'REP', gates: notMet, now })).toEqual({
        kind: 'refused',
        reason: 'GATES_NOT_MET',
        missing: ['BUDGET'],
      });
    },
  );

  it.each([
    ['SQL', 'SAME_STATUS'],
    ['CONVERTED', 'ACTOR_MAY_NOT'],
    ['DISQUALIFIED', 'NOT_THE_HELD_STATUS'],
  ] as const)('refuses a lead that is %s: %s', (from, reason) => {
    expect(acceptanceOf({ lead: lead(from), actor: 'REP', gates: met, now })).toEqual({ kind: 'refused', reason });
  });

  it('leaves a new lead to a rep: no workflow accepts one that nobody worked', () => {
    expect(acceptanceOf({ lead: lead('NEW'), actor: 'WORKFLOW', gates: met, now })).toMatchObject({ kind: 'refused' });
  });
});
