import { describe, expect, it } from '@jest/globals';

import { DEFAULT_DISQUALIFICATION } from './default-disqualification.ts';
import { findReason } from './find-reason.ts';

const find = (text: string) => findReason({ text, settings: DEFAULT_DISQUALIFICATION })?.key ?? null;

describe('findReason', () => {
  it.each([
    ['NO_BUDGET', 'NO_BUDGET'],
    [' NO_BUDGET ', 'NO_BUDGET'],
    ['no budget', 'NO_BUDGET'],
    ['No budget now', 'NO_BUDGET'],
    ['no budget, now!', 'NO_BUDGET'],
    ['هرزنامه', 'SPAM'],
    ['نيازى ندارد', 'NO_NEED'],
    ['Duplicate', 'DUPLICATE'],
  ])('finds by %j: %s', (text, key) => {
    expect(find(text)).toBe(key);
  });

  it.each(['', '  ', '…', 'Budget', 'No budgets', 'toString'])('finds nothing by %j', (text) => {
    expect(find(text)).toBeNull();
  });

  it('prefers a key to a label that reads the same', () => {
    const [first] = DEFAULT_DISQUALIFICATION.reasons;
    if (!first) throw new Error('There is no reason.');
    const reasons = [
      { ...first, key: 'A', label: 'B' },
      { ...first, key: 'B', label: 'A' },
    ];
    expect(findReason({ text: 'B', settings: { ...DEFAULT_DISQUALIFICATION, reasons } })?.key).toBe('B');
  });

  it('takes a label in Persian that is missing for no name', () => {
    const [first] = DEFAULT_DISQUALIFICATION.reasons;
    if (!first) throw new Error('There is no reason.');
    const { labelFa: _, ...reason } = first;
    const settings = { ...DEFAULT_DISQUALIFICATION, reasons: [reason] };
    expect(findReason({ text: '', settings })).toBeNull();
    expect(findReason({ text: 'undefined', settings })).toBeNull();
  });
});
