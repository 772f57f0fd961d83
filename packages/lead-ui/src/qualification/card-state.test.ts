import { describe, expect, it } from '@jest/globals';
import { type AssessmentAnswer } from '@leads/lead-domain';

import { sampleQualification } from '../testing/sample-qualification.ts';

import { expectedReading } from './card-state.ts';

const answer: AssessmentAnswer = {
  criterion: 'NEED',
  answer: 'CRITICAL',
  amount: null,
  evidence: 'Two missed deliveries.',
  saidBy: 'Maria',
  saidAt: null,
  confidence: 'HIGH',
};
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
