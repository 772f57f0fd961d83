import { describe, expect, it } from '@jest/globals';

import { aLead } from '../testing/builders.ts';
import { BANT_ANSWERS, BANT_CRITERIA, BANT_LEAD_FIELDS } from '../vocabulary/qualification-terms.ts';

import { applyAnswer } from './apply-answer.ts';
import { type AssessmentAnswer } from './qualification-state.ts';

const answer = (fields: Partial<AssessmentAnswer>): AssessmentAnswer => ({
  criterion: 'BUDGET',
  answer: 'APPROVED',
  evidence: '',
  saidBy: '',
  saidAt: null,
  confidence: 'MEDIUM',
  ...fields,
});

const euros = (amount: number) => ({ amountMicros: amount * 1e6, currencyCode: 'EUR' });

describe('applyAnswer', () => {
  it.each(BANT_CRITERIA.flatMap((criterion) => BANT_ANSWERS[criterion].map((key) => [criterion, key] as const)))(
    'writes %s %s into its field',
    (criterion, key) => {
      const changes = applyAnswer({ lead: aLead(), answer: answer({ criterion, answer: key }) });
      expect(changes).toEqual({ [BANT_LEAD_FIELDS[criterion]]: key });
    },
  );

  it.each(BANT_CRITERIA)('empties the field of %s when the answer is taken back', (criterion) => {
    const field = BANT_LEAD_FIELDS[criterion];
    const lead = aLead({ [field]: BANT_ANSWERS[criterion][0] });
    expect(applyAnswer({ lead, answer: answer({ criterion, answer: '' }) })).toEqual({ [field]: null });
  });

  it('changes nothing when the answer is what the lead says already', () => {
    const lead = aLead({ budgetStatus: 'APPROVED', budgetAmount: euros(5000) });
    expect(applyAnswer({ lead, answer: answer({ amount: euros(5000) }) })).toEqual({});
  });

  it('writes the amount of a budget', () => {
    expect(applyAnswer({ lead: aLead(), answer: answer({ amount: euros(5000) }) })).toEqual({
      budgetStatus: 'APPROVED',
      budgetAmount: euros(5000),
    });
  });

  it('keeps the amount that is known when none is given', () => {
    const lead = aLead({ budgetStatus: 'AWAITING_APPROVAL', budgetAmount: euros(5000) });
    expect(applyAnswer({ lead, answer: answer({}) })).toEqual({ budgetStatus: 'APPROVED' });
  });

  it('writes a new amount alone', () => {
    const lead = aLead({ budgetStatus: 'APPROVED', budgetAmount: euros(5000) });
    expect(applyAnswer({ lead, answer: answer({ amount: euros(7000) }) })).toEqual({ budgetAmount: euros(7000) });
  });

  it('takes the amount back with the answer', () => {
    const lead = aLead({ budgetStatus: 'APPROVED', budgetAmount: euros(5000) });
    expect(applyAnswer({ lead, answer: answer({ answer: '' }) })).toEqual({
      budgetStatus: null,
      budgetAmount: { amountMicros: null, currencyCode: 'EUR' },
    });
  });

  it('does not touch the amount for other criteria', () => {
    const lead = aLead({ budgetAmount: euros(5000) });
    const changes = applyAnswer({ lead, answer: answer({ criterion: 'NEED', answer: 'CRITICAL' }) });
    expect(changes).toEqual({ need: 'CRITICAL' });
  });

  it('never touches the status', () => {
    expect(applyAnswer({ lead: aLead(), answer: answer({}) })).not.toHaveProperty('status');
  });
});
