import { describe, expect, it } from '@jest/globals';

import { type Lead } from '../records/lead.ts';
import { aLead, emailsOf } from '../testing/builders.ts';
import { anOutcomeModel } from '../testing/outcome-model.ts';

import { winReceiptSchema } from './win-receipt.ts';
import { winReceiptOf } from './win-receipt-of.ts';

const now = new Date('2026-11-20T12:00:00.000Z');
const outcomes = { name: 'Outcomes v3', model: anOutcomeModel() };
const win = (fields: Partial<Lead>) => winReceiptOf({ lead: aLead(fields), outcomes, now });
const form = { id: 'form', type: 'FORM' as const, direction: 'INCOMING' as const, at: now.toISOString() };

describe('winReceiptOf', () => {
  it('says how probable a win is, by which model, beside what is usual', () => {
    const receipt = win({ source: 'REFERRAL' });
    expect(receipt).toMatchObject({ model: 'Outcomes v3', baseRate: 0.2 });
    expect(receipt.probability).toBeCloseTo(1 / (1 + Math.exp(-(Math.log(0.25) + 1.5 - 0.3))), 6);
  });

  it('says what speaks for it and what against, the strongest first', () => {
    const { up, down } = win({ source: 'REFERRAL', emails: emailsOf('a@gmail.com') });
    expect(up).toEqual([{ column: 'source', value: 'REFERRAL', effect: 1.5 }]);
    expect(down.map(({ column, value }) => [column, value])).toEqual([
      ['email', 'FREE_MAIL'],
      ['touches.FORM', '0'],
    ]);
  });

  it('knows what happened in this very moment, such as the form by which the lead came', () => {
    expect(win({ touchDigest: [form] }).up).toEqual([{ column: 'touches.FORM', value: '1', effect: 0.7 }]);
  });

  it('knows the sales line', () => {
    expect(win({ salesLineId: 'pumps' }).probability).toBeGreaterThan(win({ salesLineId: 'valves' }).probability);
    expect(win({ salesLineId: 'valves' })).toEqual(win({}));
  });

  it('can be stored and read', () => {
    const receipt = win({ source: 'AD', touchDigest: [form] });
    expect(winReceiptSchema.parse(JSON.parse(JSON.stringify(receipt)))).toEqual(receipt);
  });
});
