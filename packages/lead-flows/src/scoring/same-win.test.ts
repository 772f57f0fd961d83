import { type WinReceipt } from '@leads/lead-domain';
import { describe, expect, it } from '@jest/globals';

import { sameWin } from './same-win.ts';

const win: WinReceipt = {
  model: 'Outcomes v3',
  probability: 0.4,
  baseRate: 0.3,
  up: [{ column: 'source', value: 'REFERRAL', effect: 0.5 }],
  down: [],
};

describe('sameWin', () => {
  it.each<[string, unknown, WinReceipt | null]>([
    ['the same', { ...win }, win],
    ['the same by another version', { ...win, model: 'Outcomes v2' }, win],
    ['the same with its keys in another order', Object.fromEntries(Object.entries(win).toReversed()), win],
    ['none, and none was stored', null, null],
    ['none, and nothing was ever stored', undefined, null],
  ])('is %s', (_what, stored, computed) => {
    expect(sameWin({ stored, computed })).toBe(true);
  });

  it.each<[string, unknown, WinReceipt | null]>([
    ['another probability', { ...win, probability: 0.41 }, win],
    ['another base rate', { ...win, baseRate: 0.31 }, win],
    ['another reason', { ...win, up: [] }, win],
    ['the same reason on the other side', { ...win, up: [], down: win.up }, win],
    ['the first one', null, win],
    ['one in the place of what cannot be read', { model: 'Outcomes v3' }, win],
    ['none any more', win, null],
  ])('is not %s', (_what, stored, computed) => {
    expect(sameWin({ stored, computed })).toBe(false);
  });
});
