import { describe, expect, it } from '@jest/globals';

import { type AnswerDraft } from './answer-draft.ts';
import { localDayOf } from './local-day.ts';
import { readDraft } from './read-draft.ts';

const now = '2026-11-21T10:00:00.000Z';
const draft: AnswerDraft = {
  criterion: 'BUDGET',
  answer: 'APPROVED',
  amount: '25.000',
  currencyCode: 'EUR',
  evidence: '  The board released it. ',
  saidBy: ' Maria ',
  saidOn: localDayOf(now),
  confidence: 'HIGH',
};

describe('readDraft', () => {
  it('makes an answer of what was typed', () => {
    expect(readDraft({ draft, now })).toEqual({
      kind: 'answer',
      answer: {
        criterion: 'BUDGET',
        answer: 'APPROVED',
        amount: { amountMicros: 25_000_000_000, currencyCode: 'EUR' },
        evidence: 'The board released it.',
        saidBy: 'Maria',
        saidAt: now,
        confidence: 'HIGH',
      },
    });
  });

  it('gives an amount to a budget alone', () => {
    const reading = readDraft({ draft: { ...draft, criterion: 'NEED', answer: 'CRITICAL' }, now });
    expect(reading).toMatchObject({ kind: 'answer', answer: { amount: null } });
  });

  it('gives none to a missing budget, whatever stood in the hidden input', () => {
    const reading = readDraft({ draft: { ...draft, answer: 'NONE', amount: 'a lot' }, now });
    expect(reading).toMatchObject({ kind: 'answer', answer: { answer: 'NONE', amount: null } });
  });

  it('puts another day at its noon, so that no time zone moves it', () => {
    const reading = readDraft({ draft: { ...draft, saidOn: '2026-11-18' }, now });
    expect(reading).toMatchObject({ answer: { saidAt: new Date('2026-11-18T12:00:00').toISOString() } });
  });

  it.each([
    [{ answer: null }, { answer: 'chooseAnswer' }],
    [{ amount: 'a lot' }, { amount: 'notANumber' }],
    [{ saidOn: '2026-12-24' }, { saidOn: 'futureDate' }],
    [{ saidOn: '' }, { saidOn: 'badDate' }],
    [
      { answer: null, amount: 'x', saidOn: 'y' },
      { answer: 'chooseAnswer', amount: 'notANumber', saidOn: 'badDate' },
    ],
  ] as const)('refuses %j', (changes, problems) => {
    expect(readDraft({ draft: { ...draft, ...changes }, now })).toEqual({ kind: 'refused', problems });
  });
});
