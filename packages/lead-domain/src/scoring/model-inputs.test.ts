import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { leadSchema } from '../records/lead.ts';
import { DEFAULT_THRESHOLDS as thresholds } from '../settings/thresholds.ts';
import { aLead } from '../testing/builders.ts';
import { someLead, someModel } from '../testing/score-arbitraries.ts';
import {
  aDomainRule,
  aFieldRule,
  anUnansweredRule,
  aScoreModel,
  aSeniorityRule,
  aSilenceRule,
  aTouchRule,
} from '../testing/score-rules.ts';

import { customInputs, modelInputs } from './model-inputs.ts';
import { SCORE_FIELDS } from './score-fields.ts';
import { scoreLead } from './score-lead.ts';
import { type ScoreRule } from './score-model.ts';

const now = new Date('2026-11-20T12:00:00.000Z');

describe('modelInputs', () => {
  it.each<[string, ScoreRule, string[]]>([
    ['a field', aFieldRule({ field: 'industry' }), ['industry']],
    ['the e-mail', aFieldRule({ field: 'email' }), ['emails']],
    ['the country', aFieldRule({ field: 'country' }), ['postalAddress']],
    ['a field of the workspace', aFieldRule({ field: 'annualRevenue' }), ['annualRevenue']],
    ['a domain', aDomainRule(), ['emails']],
    ['a seniority', aSeniorityRule(), ['jobTitle']],
    ['a touch', aTouchRule(), ['touchDigest']],
    ['an answer', anUnansweredRule(), ['touchDigest']],
    ['silence, which begins with the lead', aSilenceRule(), ['createdAt', 'touchDigest']],
    ['a rule that is switched off', aFieldRule({ isActive: false }), []],
  ])('knows what a rule about %s reads', (_, rule, inputs) => {
    expect(modelInputs(aScoreModel({ rules: [rule] }))).toEqual([...inputs, 'scoreOverride'].sort());
  });

  it('names each field once, sorted', () => {
    const rules = [aFieldRule({ field: 'phone' }), aDomainRule(), aFieldRule({ field: 'email' }), aSeniorityRule()];
    expect(modelInputs(aScoreModel({ rules }))).toEqual(['emails', 'jobTitle', 'phones', 'scoreOverride']);
  });

  it.each(SCORE_FIELDS)('knows %s by its name in a lead record', (field) => {
    const lead = leadSchema.parse({ id: 'x' });
    for (const input of modelInputs(aScoreModel({ rules: [aFieldRule({ field })] })))
      expect(lead).toHaveProperty(input);
  });

  it('names everything that a receipt depends on', () => {
    fc.assert(
      fc.property(someLead(now), someLead(now), someModel, (lead, other, model) => {
        const inputs = modelInputs(model);
        // Everything that the model does not read is another lead's.
        const kept = Object.entries(lead).filter(([field]) => inputs.includes(field));
        const score = (fields: typeof lead) => scoreLead({ lead: aLead(fields), model, thresholds, now });
        expect(score({ ...other, ...Object.fromEntries(kept) })).toEqual(score(lead));
      }),
    );
  });
});

describe('customInputs', () => {
  it('are the fields of the workspace that active rules read', () => {
    const rules = [
      aFieldRule({ field: 'zone' }),
      aFieldRule({ field: 'annualRevenue' }),
      aFieldRule({ field: 'annualRevenue', operator: 'IS_MISSING' }),
      aFieldRule({ field: 'old', isActive: false }),
      aFieldRule({ field: 'industry' }),
      aTouchRule(),
    ];
    expect(customInputs(aScoreModel({ rules }))).toEqual(['annualRevenue', 'zone']);
  });
});
