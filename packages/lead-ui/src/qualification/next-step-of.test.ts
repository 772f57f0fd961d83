import { describe, expect, it } from '@jest/globals';
import { LEAD_STATUSES } from '@leads/lead-domain';

import { sampleQualification } from '../testing/sample-qualification.ts';

import { nextStepOf } from './next-step-of.ts';

const GOOD = {
  BUDGET: { answer: 'APPROVED' },
  AUTHORITY: { answer: 'DECISION_MAKER' },
  NEED: { answer: 'CRITICAL' },
  TIMELINE: { answer: 'THIS_MONTH' },
} as const;
const long = '2025-01-01T00:00:00.000Z';

describe('nextStepOf', () => {
  it('asks for what is missing', () => {
    const { AUTHORITY, NEED, TIMELINE } = GOOD;
    const qualification = sampleQualification({ AUTHORITY, NEED, TIMELINE });
    const step = nextStepOf({ status: 'WORKING', access: 'write', qualification });
    expect(step).toEqual({ kind: 'ask', criterion: 'BUDGET', isAgain: false, missing: ['BUDGET'] });
  });

  it('asks again for what is out of date', () => {
    const qualification = sampleQualification({ ...GOOD, NEED: { answer: 'CRITICAL', saidAt: long } });
    expect(nextStepOf({ status: 'WORKING', access: 'write', qualification })).toMatchObject({
      kind: 'ask',
      criterion: 'NEED',
      isAgain: true,
    });
  });

  it('says which answers fall short when all are given', () => {
    const qualification = sampleQualification({ ...GOOD, NEED: { answer: 'NONE' } });
    expect(nextStepOf({ status: 'WORKING', access: 'write', qualification })).toEqual({
      kind: 'falls-short',
      missing: ['NEED'],
    });
  });

  it.each(LEAD_STATUSES)('has a step for a well answered lead that is %s', (status) => {
    const kinds = {
      NEW: 'accept',
      WORKING: 'accept',
      NURTURING: 'accept',
      MQL: 'accept',
      SQL: 'accepted',
      CONVERTED: 'read-only',
      DISQUALIFIED: 'read-only',
    } as const;
    const step = nextStepOf({ status, access: 'write', qualification: sampleQualification(GOOD) });
    expect(step.kind).toBe(kinds[status]);
  });

  it('says why a lead whose gates are met still may not be accepted', () => {
    const step = nextStepOf({
      status: 'NEW',
      access: 'write',
      qualification: sampleQualification(GOOD),
      canAccept: { kind: 'refused', reason: 'NO_SUCH_MOVE' },
    });
    expect(step).toEqual({ kind: 'not-acceptable', reason: 'NO_SUCH_MOVE' });
  });

  it('changes nothing without the right to', () => {
    const step = nextStepOf({ status: 'MQL', access: 'read', qualification: sampleQualification(GOOD) });
    expect(step).toEqual({ kind: 'read-only', reason: 'RIGHTS' });
  });
});
