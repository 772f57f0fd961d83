import { describe, expect, it } from '@jest/globals';

import { aLead } from '../testing/builders.ts';

import { asOfOutcome } from './as-of-outcome.ts';

const touch = (id: string, at: string) => ({ id, type: 'VISIT' as const, direction: 'INCOMING' as const, at });
const touchDigest = [
  touch('after', '2026-03-01T10:00:00.001Z'),
  touch('at', '2026-03-01T10:00:00.000Z'),
  touch('before', '2026-03-01T13:29:59.999+03:30'),
];

const lead = aLead();

describe('asOfOutcome', () => {
  it.each([
    ['won', { status: 'CONVERTED', convertedAt: '2026-03-01T10:00:00.000Z' }, true],
    ['lost', { status: 'DISQUALIFIED', disqualifiedAt: '2026-03-01T10:00:00.000Z' }, false],
  ] as const)('is the lead as it was when it was %s', (_name, fields, isWon) => {
    const decided = aLead({ name: 'Ada', touchDigest, ...fields });
    expect(asOfOutcome(decided)).toEqual({
      lead: { ...decided, touchDigest: touchDigest.slice(2) },
      isWon,
      at: new Date('2026-03-01T10:00:00.000Z'),
    });
    expect(decided.touchDigest).toHaveLength(3);
  });

  it('leaves out what was found out on the way to the outcome', () => {
    const found = { budgetStatus: 'APPROVED', need: 'CRITICAL', consent: 'WITHDRAWN', doNotContact: true } as const;
    const before = { ...lead, jobTitle: 'CEO', status: 'CONVERTED', convertedAt: '2026-03-01T10:00:00.000Z' } as const;
    expect(asOfOutcome({ ...before, ...found })).toEqual(asOfOutcome(before));
    expect(asOfOutcome({ ...before, ...found })?.lead.jobTitle).toBe('CEO');
  });

  it.each([
    ['open', { status: 'SQL' }],
    ['open again', { status: 'WORKING', disqualifiedAt: '2026-03-01T10:00:00.000Z' }],
    ['converted nobody knows when', { status: 'CONVERTED', convertedAt: null }],
    ['disqualified nobody knows when', { status: 'DISQUALIFIED', convertedAt: '2026-03-01T10:00:00.000Z' }],
    ['converted at no time', { status: 'CONVERTED', convertedAt: 'soon' }],
  ] as const)('is nothing for a lead that is %s', (_name, fields) => {
    expect(asOfOutcome(aLead(fields))).toBeNull();
  });
});
