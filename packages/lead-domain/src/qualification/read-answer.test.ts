import { describe, expect, it } from '@jest/globals';

import { BANT_ANSWERS, BANT_CRITERIA } from '../vocabulary/qualification-terms.ts';

import { EVIDENCE_LENGTH, readAnswer } from './read-answer.ts';

describe('readAnswer', () => {
  it.each(BANT_CRITERIA.flatMap((criterion) => BANT_ANSWERS[criterion].map((answer) => [criterion, answer] as const)))(
    'accepts %s %s and fills what is left out',
    (criterion, answer) => {
      expect(readAnswer({ criterion, answer })).toEqual({
        kind: 'accepted',
        answer: { criterion, answer, amount: null, evidence: '', saidBy: '', saidAt: null, confidence: 'MEDIUM' },
      });
    },
  );

  it('accepts everything that can be said', () => {
    const answer = {
      criterion: 'BUDGET',
      answer: 'APPROVED',
      amount: { amountMicros: 5e9, currencyCode: 'EUR' },
      evidence: 'بودجه تصویب شد',
      saidBy: 'Ali',
      saidAt: '2026-11-20T10:00:00+03:30',
      confidence: 'HIGH',
    };
    expect(readAnswer(answer)).toEqual({ kind: 'accepted', answer });
  });

  it('accepts an answer that is taken back', () => {
    expect(readAnswer({ criterion: 'NEED', answer: '' })).toMatchObject({ kind: 'accepted' });
  });

  it.each([
    ['an answer of another criterion', { criterion: 'NEED', answer: 'APPROVED' }, 'answer'],
    ['an unknown answer', { criterion: 'BUDGET', answer: 'LOTS' }, 'answer'],
    ['an unknown criterion', { criterion: 'MOOD', answer: 'GOOD' }, 'criterion'],
    ['no answer', { criterion: 'BUDGET' }, 'answer'],
    [
      'an amount of need',
      { criterion: 'NEED', answer: 'CRITICAL', amount: { amountMicros: 1, currencyCode: 'EUR' } },
      'amount',
    ],
    [
      'a negative amount',
      { criterion: 'BUDGET', answer: 'NONE', amount: { amountMicros: -1, currencyCode: 'EUR' } },
      'amount.amountMicros',
    ],
    [
      'a currency that is none',
      { criterion: 'BUDGET', answer: 'NONE', amount: { amountMicros: 1, currencyCode: 'euro' } },
      'amount.currencyCode',
    ],
    ['a time that is none', { criterion: 'NEED', answer: 'NONE', saidAt: 'yesterday' }, 'saidAt'],
    ['a confidence that is none', { criterion: 'NEED', answer: 'NONE', confidence: 'TOTAL' }, 'confidence'],
    ['too much evidence', { criterion: 'NEED', answer: 'NONE', evidence: 'x'.repeat(EVIDENCE_LENGTH + 1) }, 'evidence'],
    ['a list', [], ''],
    ['nothing', null, ''],
  ])('refuses %s and names the field', (_, input, field) => {
    const reading = readAnswer(input);
    expect(reading.kind === 'refused' && reading.problems[0]?.field).toBe(field);
  });
});
