import { describe, expect, it } from '@jest/globals';
import { type AssessmentAnswer } from '@leads/lead-domain';

import { IDLE, type SaveState } from '../panel/save-state.ts';
import { sampleQualification } from '../testing/sample-qualification.ts';

import { cardPhaseOf, type CardEdit, expectedReading } from './card-state.ts';

const answer: AssessmentAnswer = {
  criterion: 'NEED',
  answer: 'CRITICAL',
  amount: null,
  evidence: 'Two missed deliveries.',
  saidBy: 'Maria',
  saidAt: null,
  confidence: 'HIGH',
};
const savedBefore: SaveState = { state: 'saved' };
const sentOver = (before: SaveState): CardEdit => ({ mode: 'take-back', why: '', sent: { answer, before } });

describe('cardPhaseOf', () => {
  it.each([
    ['closed', undefined, IDLE],
    ['closed', undefined, { state: 'failed', message: 'An old one.' }],
    ['editing', { mode: 'take-back', why: '', sent: null }, { state: 'failed', message: 'An old one.' }],
    ['sending', sentOver(IDLE), IDLE],
    ['sending', sentOver(IDLE), { state: 'saving' }],
    ['failed', sentOver(IDLE), { state: 'failed', message: 'No.' }],
    ['closed', sentOver(IDLE), { state: 'saved' }],
    // The save before this one must not pass for this one's end.
    ['sending', sentOver(savedBefore), savedBefore],
    ['closed', sentOver(savedBefore), { state: 'saved' }],
  ] as [string, CardEdit | undefined, SaveState][])('is %s (%#)', (phase, edit, save) => {
    expect(cardPhaseOf({ edit, save })).toBe(phase);
  });
});

describe('expectedReading', () => {
  const reading = sampleQualification({}).criteria.NEED;

  it('shows an answer on its way as given', () => {
    expect(expectedReading({ reading, answer })).toMatchObject({
      state: 'answered',
      answer: 'CRITICAL',
      evidence: 'Two missed deliveries.',
    });
  });

  it('shows one that is taken back as missing', () => {
    const given = expectedReading({ reading, answer });
    expect(expectedReading({ reading: given, answer: { ...answer, answer: '' } })).toMatchObject({
      state: 'missing',
      answer: null,
      evidence: '',
    });
  });
});
