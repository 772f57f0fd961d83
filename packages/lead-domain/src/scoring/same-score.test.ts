import { describe, expect, it } from '@jest/globals';

import { DEFAULT_THRESHOLDS as thresholds } from '../settings/thresholds.ts';
import { aLead, emailsOf } from '../testing/builders.ts';

import { DEFAULT_SCORE_MODEL as model } from './default-score-model.ts';
import { sameScore } from './same-score.ts';
import { scoreLead } from './score-lead.ts';

const lead = aLead({ emails: emailsOf('ali@acme.ir'), jobTitle: 'CEO' });
const at = (time: string) => scoreLead({ lead, model, thresholds, now: new Date(time) });
const receipt = at('2026-11-20T00:00:00Z');

describe('sameScore', () => {
  it('does not care when it was computed', () => {
    expect(sameScore(receipt, at('2026-12-20T00:00:00Z'))).toBe(true);
  });

  it('does not care which version of a model came to the same parts', () => {
    expect(sameScore({ ...receipt, model: 'Draft v2' }, receipt)).toBe(true);
  });

  it('does not care in which order a database keeps keys', () => {
    const stored: unknown = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(receipt).reverse())));
    expect(sameScore(stored, receipt)).toBe(true);
  });

  it.each([
    ['another score', { ...receipt, score: 1 }],
    ['another grade', { ...receipt, grade: 'A1' }],
    ['one part less', { ...receipt, parts: receipt.parts.slice(1) }],
    ['a part with other evidence', { ...receipt, parts: receipt.parts.map((part) => ({ ...part, evidence: 'x' })) }],
    ['a model that reads another field beside', { ...receipt, inputs: [...receipt.inputs, 'utmCampaign'] }],
    ['a receipt from before they named what the model reads', { ...receipt, inputs: undefined }],
    ['nothing', null],
    ['an empty object', {}],
    ['a text', 'A1'],
  ])('sees %s', (_, stored) => {
    expect(sameScore(stored, receipt)).toBe(false);
  });
});
