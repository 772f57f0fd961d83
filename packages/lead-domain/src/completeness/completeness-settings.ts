import * as z from 'zod/mini';

import { wholeNumber } from '../input/whole-number.ts';

/** What a completeness row looks at. `CHANNEL` is an e-mail address or a phone number. */
export const COMPLETENESS_FIELDS = [
  'contactName',
  'channel',
  'interest',
  'companyName',
  'email',
  'phone',
  'jobTitle',
  'website',
  'postalAddress',
  'industry',
  'employees',
  'source',
  'budgetStatus',
  'authority',
  'need',
  'timeline',
] as const;
export type CompletenessField = (typeof COMPLETENESS_FIELDS)[number];

/** `LEAD`: without it there is no lead. `CONTACT`: makes it worth calling. `CUSTOMER`: what a customer record needs. */
export const COMPLETENESS_TIERS = ['LEAD', 'CONTACT', 'CUSTOMER'] as const;

export const completenessSettingsSchema = z.object({
  fields: z
    .array(
      z.object({
        field: z.enum(COMPLETENESS_FIELDS),
        tier: z.enum(COMPLETENESS_TIERS),
        weight: wholeNumber({ from: 1, to: 100 }),
      }),
    )
    .check(z.minLength(1)),
});
export type CompletenessSettings = z.output<typeof completenessSettingsSchema>;

/** Three fields make a lead, fifteen a customer; what makes it a lead weighs three times what rounds it off. */
export const DEFAULT_COMPLETENESS: CompletenessSettings = {
  fields: [
    { field: 'contactName', tier: 'LEAD', weight: 15 },
    { field: 'channel', tier: 'LEAD', weight: 15 },
    { field: 'interest', tier: 'LEAD', weight: 15 },
    { field: 'companyName', tier: 'CONTACT', weight: 8 },
    { field: 'jobTitle', tier: 'CONTACT', weight: 6 },
    { field: 'email', tier: 'CONTACT', weight: 5 },
    { field: 'phone', tier: 'CONTACT', weight: 5 },
    { field: 'website', tier: 'CUSTOMER', weight: 4 },
    { field: 'postalAddress', tier: 'CUSTOMER', weight: 4 },
    { field: 'industry', tier: 'CUSTOMER', weight: 4 },
    { field: 'employees', tier: 'CUSTOMER', weight: 3 },
    { field: 'budgetStatus', tier: 'CUSTOMER', weight: 4 },
    { field: 'authority', tier: 'CUSTOMER', weight: 4 },
    { field: 'need', tier: 'CUSTOMER', weight: 4 },
    { field: 'timeline', tier: 'CUSTOMER', weight: 4 },
  ],
};
