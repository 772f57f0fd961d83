import { type ConversionChoices, type ConversionPlan } from '@leads/lead-domain';

import { parseAmount } from '../qualification/parse-amount.ts';

/** What is typed about a new opportunity; `null`: untouched, the plan's own proposal stands. */
export type OpportunityDraft = { name: string; amount: string; currencyCode: string };

const MICROS = 1_000_000;

/** The inputs' first content: what the plan proposes. */
export const startOpportunityDraft = ({
  plan,
  choices,
  defaultCurrency,
}: {
  plan: ConversionPlan;
  choices: ConversionChoices;
  defaultCurrency: string;
}): OpportunityDraft => {
  const chosen = choices.opportunity?.mode === 'create' ? choices.opportunity : undefined;
  const { data } = plan.records.opportunity;
  const planned = amountOf(data.amount);
  const amount = chosen?.amount ?? planned;
  return {
    name: chosen?.name ?? (typeof data.name === 'string' ? data.name : ''),
    amount: amount?.amountMicros == null ? '' : String(amount.amountMicros / MICROS),
    currencyCode: currencyOf(amount) ?? defaultCurrency,
  };
};

const currencyOf = (amount: { currencyCode: string } | null | undefined): string | undefined =>
  amount && amount.currencyCode !== '' ? amount.currencyCode : undefined;

const amountOf = (value: unknown): { amountMicros: number | null; currencyCode: string } | null => {
  if (typeof value !== 'object' || value === null || !('amountMicros' in value)) return null;
  const micros = value.amountMicros;
  return {
    amountMicros: micros === null || micros === undefined ? null : Number(micros),
    currencyCode: 'currencyCode' in value && typeof value.currencyCode === 'string' ? value.currencyCode : '',
  };
};

/** Whether the amount can be read; an empty one can. */
export const hasReadableAmount = ({ amount }: OpportunityDraft): boolean =>
  amount.trim() === '' || parseAmount(amount) !== null;

/** The choices with what is typed about the opportunity. */
export const withOpportunityDraft = ({
  choices,
  draft,
}: {
  choices: ConversionChoices;
  draft: OpportunityDraft;
}): ConversionChoices => {
  const amount = draft.amount.trim() === '' ? null : parseAmount(draft.amount);
  const name = draft.name.trim();
  return {
    ...choices,
    opportunity: {
      mode: 'create',
      ...(name === '' ? {} : { name }),
      amount: {
        amountMicros: amount === null ? null : Math.round(amount * MICROS),
        currencyCode: draft.currencyCode,
      },
    },
  };
};
