import { describe, expect, it } from '@jest/globals';

import { samplePlan } from '../testing/sample-plan.ts';

import { hasReadableAmount, startOpportunityDraft, withOpportunityDraft } from './opportunity-draft.ts';

const plan = samplePlan();

describe('startOpportunityDraft', () => {
  it('begins with what the plan proposes', () => {
    expect(startOpportunityDraft({ plan, choices: {}, defaultCurrency: 'USD' })).toEqual({
      name: 'Golden Anvil GmbH – Scheduling software',
      amount: '25000',
      currencyCode: 'EUR',
    });
  });

  it('prefers what the rep has chosen before', () => {
    const choices = { opportunity: { mode: 'create' as const, name: 'Mine' } };
    expect(startOpportunityDraft({ plan, choices, defaultCurrency: 'USD' })).toMatchObject({
      name: 'Mine',
      amount: '25000',
    });
  });

  it('falls back to the default currency', () => {
    const records = { ...plan.records, opportunity: { ...plan.records.opportunity, data: {} } };
    const draft = startOpportunityDraft({ plan: samplePlan({ records }), choices: {}, defaultCurrency: 'USD' });
    expect(draft).toEqual({ name: '', amount: '', currencyCode: 'USD' });
  });
});

describe('withOpportunityDraft', () => {
  it('adds what was typed to the other choices', () => {
    expect(
      withOpportunityDraft({
        choices: { company: { mode: 'create' } },
        draft: { name: ' Anvil ', amount: '۲۵۰۰۰', currencyCode: 'IRR' },
      }),
    ).toEqual({
      company: { mode: 'create' },
      opportunity: {
        mode: 'create',
        name: 'Anvil',
        amount: { amountMicros: 25_000_000_000, currencyCode: 'IRR' },
      },
    });
  });

  it('leaves a cleared name to the plan and sends a cleared amount as none', () => {
    const { opportunity } = withOpportunityDraft({
      choices: {},
      draft: { name: '', amount: ' ', currencyCode: 'EUR' },
    });
    expect(opportunity).toEqual({ mode: 'create', amount: { amountMicros: null, currencyCode: 'EUR' } });
  });
});

it.each([
  ['', true],
  ['25.000', true],
  ['a lot', false],
])('finds the amount %j readable: %s', (amount, isReadable) => {
  expect(hasReadableAmount({ name: '', amount, currencyCode: 'EUR' })).toBe(isReadable);
});
