import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { wakeDue } from '../nurture/wake-due.ts';
import { DEFAULT_QUALIFICATION } from '../qualification/qualification-settings.ts';
import { readQualification } from '../qualification/read-qualification.ts';
import { type Lead } from '../records/lead.ts';
import { TOUCH_DIGEST_LENGTH } from '../records/touch-digest.ts';
import { LEAD_STATUSES, type LeadStatus } from '../vocabulary/lead-terms.ts';

import { aStep, type LeadStep } from './testing/lead-step.ts';
import { aLeadWorld, type LeadWorld, type MoveMade } from './testing/lead-world.ts';
import { takeStep } from './testing/take-step.ts';

/** What may move a lead from where to where, written out by hand: nothing of it is read from the table. */
const CAUSES: Record<string, MoveMade['cause'][]> = {
  'NEW>WORKING': ['CONTACT', 'SCORE', 'MOVE', 'EDIT'],
  'NEW>NURTURING': ['MOVE', 'EDIT'],
  'NEW>MQL': ['SCORE', 'MOVE', 'EDIT'],
  'NEW>SQL': ['ACCEPT', 'EDIT'],
  'NEW>DISQUALIFIED': ['DISQUALIFY', 'MOVE', 'EDIT'],
  'WORKING>NURTURING': ['MOVE', 'EDIT'],
  'WORKING>MQL': ['SCORE', 'MOVE', 'EDIT'],
  'WORKING>SQL': ['ACCEPT', 'MOVE', 'EDIT'],
  'WORKING>DISQUALIFIED': ['DISQUALIFY', 'MOVE', 'EDIT'],
  'NURTURING>MQL': ['SCORE', 'MOVE', 'EDIT'],
  'NURTURING>SQL': ['ACCEPT', 'MOVE', 'EDIT'],
  'NURTURING>DISQUALIFIED': ['DISQUALIFY', 'MOVE', 'EDIT'],
  'MQL>SQL': ['ACCEPT', 'MOVE', 'EDIT'],
  'MQL>NURTURING': ['MOVE', 'EDIT'],
  'MQL>DISQUALIFIED': ['DISQUALIFY', 'MOVE', 'EDIT'],
  'SQL>NURTURING': ['MOVE', 'EDIT'],
  'SQL>CONVERTED': ['CONVERT'],
  'SQL>DISQUALIFIED': ['DISQUALIFY', 'MOVE', 'EDIT'],
  'DISQUALIFIED>NEW': ['WAKE', 'RECYCLE', 'MOVE', 'EDIT'],
  'DISQUALIFIED>WORKING': ['WAKE', 'RECYCLE', 'MOVE', 'EDIT'],
  'DISQUALIFIED>NURTURING': ['WAKE', 'RECYCLE', 'MOVE', 'EDIT'],
  'DISQUALIFIED>MQL': ['WAKE', 'RECYCLE', 'MOVE', 'EDIT'],
  'DISQUALIFIED>SQL': ['WAKE', 'RECYCLE', 'ACCEPT', 'MOVE', 'EDIT'],
  'CONVERTED>SQL': ['UNDO'],
};

const ANSWERS = ['budgetStatus', 'budgetAmount', 'authority', 'need', 'timeline'] as const;
const isOpen = (status: LeadStatus | null) => status !== null && status !== 'CONVERTED' && status !== 'DISQUALIFIED';
const timeOf = (text: string | null) => Date.parse(text ?? '');

type Taken = { before: LeadWorld; after: LeadWorld; step: LeadStep };

const invariants: [string, (taken: Taken) => void][] = [
  [
    'every move is one of the table, by somebody who may make it, and has one line in the history',
    ({ before, after }) => {
      const made = after.moves.slice(before.moves.length);
      for (const { from, to, cause } of made) expect(CAUSES[`${from}>${to}`] ?? []).toContain(cause);
      expect(made).toHaveLength(before.lead.status === after.lead.status ? 0 : 1);
    },
  ],
  [
    'the system never moves a lead backward',
    ({ before, after, step }) => {
      if (step.kind !== 'SCORE' && step.kind !== 'CONTACT') return;
      const rank = ({ lead }: LeadWorld) => LEAD_STATUSES.indexOf(lead.status);
      expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
    },
  ],
  [
    'nobody becomes sales qualified without the answers, unless they were so before',
    ({ before, after }) => {
      if (after.lead.status !== 'SQL' || before.lead.status === 'SQL' || !isOpen(before.lead.status)) return;
      const { lead, now } = before;
      expect(readQualification({ lead, assessments: [], settings: DEFAULT_QUALIFICATION, now }).missing).toEqual([]);
    },
  ],
  [
    'a lead is converted where a conversion says when, and disqualified with a reason and a time',
    ({ after: { lead } }) => {
      expect(lead.convertedAt !== null).toBe(lead.status === 'CONVERTED');
      expect(lead.disqualifiedAt !== null).toBe(lead.status === 'DISQUALIFIED');
      if (lead.status === 'DISQUALIFIED') expect(lead.disqualificationReason.trim()).not.toBe('');
      else expect(lead.wakeAt).toBeNull();
    },
  ],
  [
    'a closed lead knows the open status that it held, an open one holds none',
    ({ before, after: { lead } }) => {
      expect(isOpen(lead.heldStatus)).toBe(!isOpen(lead.status));
      if (!isOpen(lead.status) && isOpen(before.lead.status)) expect(lead.heldStatus).toBe(before.lead.status);
      if (!isOpen(before.lead.status) && isOpen(lead.status)) expect(lead.status).toBe(before.lead.heldStatus);
    },
  ],
  [
    'no touch is lost, and none is counted twice',
    ({ after: { lead, touches } }) => {
      const outgoing = touches.filter(({ direction }) => direction === 'OUTGOING');
      const silent = touches.filter(({ touchType }) => touchType === 'BOUNCE');
      expect(new Set(lead.touchDigest.map(({ id }) => id)).size).toBe(Math.min(touches.length, TOUCH_DIGEST_LENGTH));
      expect(lead.contactAttempts).toBe(outgoing.length);
      expect(lead.encounters).toBe(touches.length - outgoing.length - silent.length);
      const newest = Math.max(...touches.map(({ occurredAt }) => timeOf(occurredAt)));
      expect(touches.length === 0 ? lead.lastTouchAt : timeOf(lead.lastTouchAt)).toBe(
        touches.length === 0 ? null : newest,
      );
    },
  ],
  [
    'the first response stays the first',
    ({ before, after }) => {
      if (before.lead.firstRespondedAt) expect(after.lead.firstRespondedAt).toBe(before.lead.firstRespondedAt);
      expect(after.lead.firstRespondedAt !== null).toBe(after.lead.contactAttempts > 0);
    },
  ],
  [
    'answers and score outlive every move',
    ({ before, after, step }) => {
      const memory = ({ lead }: LeadWorld): Partial<Lead> =>
        Object.fromEntries(ANSWERS.map((field) => [field, lead[field]]));
      if (step.kind !== 'ANSWER' && step.kind !== 'ANSWER_ALL') expect(memory(after)).toEqual(memory(before));
      if (step.kind !== 'SCORE') expect(after.lead.score).toBe(before.lead.score);
    },
  ],
  [
    'every return is counted',
    ({ after: { lead, moves } }) => {
      expect(lead.timesRecycled).toBe(moves.filter(({ from }) => from === 'DISQUALIFIED').length);
    },
  ],
  [
    'a sleeping lead is awake once its date has come, and no sooner by the clock',
    ({ before, after, step }) => {
      expect(wakeDue({ lead: after.lead, now: after.now }).kind === 'woken').toBe(
        step.kind !== 'CLOCK' && after.lead.status === 'DISQUALIFIED' && !after.lead.doNotContact && isOver(after),
      );
      if (step.kind === 'CLOCK' && after.lead.status !== before.lead.status) {
        expect(timeOf(before.lead.wakeAt)).toBeLessThanOrEqual(after.now.getTime());
      }
    },
  ],
];

const isOver = ({ lead, now }: LeadWorld): boolean => timeOf(lead.wakeAt) <= now.getTime();

const walk = (steps: readonly LeadStep[], check: (taken: Taken) => void): LeadWorld =>
  steps.reduce((before, step) => {
    const after = takeStep({ world: before, step });
    check({ before, after, step });
    return after;
  }, aLeadWorld());

const walks = fc.array(aStep, { minLength: 1, maxLength: 60, size: 'max' });

describe('whatever happens to a lead, in whatever order', () => {
  it.each(invariants)('%s', (_, check) => {
    fc.assert(
      fc.property(walks, (steps) => {
        walk(steps, check);
      }),
      { numRuns: 200 },
    );
  });

  it('takes every way that there is, so that none of this is true of nothing', () => {
    const taken = new Set<string>();
    fc.assert(
      fc.property(walks, (steps) => {
        for (const { from, to, cause } of walk(steps, () => undefined).moves) taken.add(`${from}>${to} ${cause}`);
      }),
      { numRuns: 2000, seed: 20261120 },
    );
    const all = Object.entries(CAUSES).flatMap(([move, causes]) => causes.map((cause) => `${move} ${cause}`));
    expect([...taken].toSorted()).toEqual(all.toSorted());
  });
});
