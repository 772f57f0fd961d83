import { type ScorePart, type ScoreReceipt } from '@leads/lead-domain';

import { SAMPLE_NOW } from './sample-qualification.ts';

const part = (given: Pick<ScorePart, 'rule' | 'group' | 'points'> & Partial<ScorePart>): ScorePart => ({
  label: `score.rule.${given.rule}`,
  labelParameters: {},
  rawPoints: given.points + (given.lostToCap ?? 0) + (given.lostToDecay ?? 0),
  lostToCap: 0,
  lostToDecay: 0,
  evidence: '',
  at: null,
  ...given,
});

/** A receipt whose parts sum, with a cap, decay and something that speaks against the lead. */
export const sampleReceipt = (changes: Partial<ScoreReceipt> = {}): ScoreReceipt => ({
  model: 'Default v1',
  score: 72,
  fit: 47,
  engagement: 28,
  negative: -3,
  lostToClamp: 0,
  grade: 'A2',
  rating: 'HOT',
  parts: [
    part({ rule: 'seniorityExecutive', group: 'FIT', points: 12, evidence: 'Chief Financial Officer' }),
    part({ rule: 'businessEmail', group: 'FIT', points: 10, evidence: 'golden-anvil.example' }),
    part({ rule: 'budgetApproved', group: 'FIT', points: 10, evidence: 'APPROVED' }),
    part({ rule: 'sizeMedium', group: 'FIT', points: 8, evidence: '180' }),
    part({ rule: 'needImportant', group: 'FIT', points: 7, evidence: 'IMPORTANT' }),
    part({
      rule: 'formSent',
      group: 'ENGAGEMENT',
      points: 15,
      lostToDecay: 5,
      lostToCap: 4,
      evidence: '2 × FORM',
      at: '2026-11-18T09:00:00.000Z',
    }),
    part({
      rule: 'reachedByCall',
      group: 'ENGAGEMENT',
      points: 9,
      lostToDecay: 1,
      evidence: '2 × CALL',
      at: '2026-11-20T09:00:00.000Z',
    }),
    part({
      rule: 'visited',
      group: 'ENGAGEMENT',
      points: 4,
      lostToCap: 3,
      evidence: '7 × VISIT',
      at: '2026-11-12T09:00:00.000Z',
    }),
    part({ rule: 'freeMail', group: 'NEGATIVE', points: -3, evidence: 'gmail.com' }),
  ],
  inputs: ['emails', 'jobTitle', 'touchDigest'],
  computedAt: SAMPLE_NOW,
  ...changes,
});
