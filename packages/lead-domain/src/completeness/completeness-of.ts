import { type Lead } from '../records/lead.ts';

import { type CompletenessField, type CompletenessSettings, DEFAULT_COMPLETENESS } from './completeness-settings.ts';

/** The fields that completeness reads; a record that is not written yet has them too. */
export type CompletenessLead = Pick<
  Lead,
  | 'contactName'
  | 'jobTitle'
  | 'emails'
  | 'phones'
  | 'companyName'
  | 'website'
  | 'postalAddress'
  | 'industry'
  | 'employees'
  | 'interest'
  | 'source'
  | 'budgetStatus'
  | 'authority'
  | 'need'
  | 'timeline'
>;

export type Completeness = {
  /** 0 to 100, by weight. */
  percent: number;
  /** Fields without a value, those that make a lead first. */
  missing: CompletenessField[];
  /** Lacks a person's name, a channel or an interest: kept and shown, but outside the funnel. */
  isIncomplete: boolean;
};

const isFilled: Record<CompletenessField, (lead: CompletenessLead) => boolean> = {
  contactName: ({ contactName }) => contactName.firstName.trim() !== '' || contactName.lastName.trim() !== '',
  channel: (lead) => isFilled.email(lead) || isFilled.phone(lead),
  interest: ({ interest }) => interest.trim() !== '',
  companyName: ({ companyName }) => companyName.trim() !== '',
  email: ({ emails }) => emails.primaryEmail.trim() !== '',
  phone: ({ phones }) => phones.primaryPhoneNumber.trim() !== '',
  jobTitle: ({ jobTitle }) => jobTitle.trim() !== '',
  website: ({ website }) => website.primaryLinkUrl.trim() !== '',
  postalAddress: ({ postalAddress }) =>
    [postalAddress.addressCity, postalAddress.addressCountry].some((part) => part.trim() !== ''),
  industry: ({ industry }) => industry.trim() !== '',
  employees: ({ employees }) => employees !== null && employees > 0,
  source: ({ source }) => source !== null,
  budgetStatus: ({ budgetStatus }) => budgetStatus !== null,
  authority: ({ authority }) => authority !== null,
  need: ({ need }) => need !== null,
  timeline: ({ timeline }) => timeline !== null,
};

const NEEDED = ['contactName', 'channel', 'interest'] as const satisfies CompletenessField[];

/** How much is known about a lead, what is missing, and whether it is one at all. */
export const completenessOf = (
  lead: CompletenessLead,
  settings: CompletenessSettings = DEFAULT_COMPLETENESS,
): Completeness => {
  let known = 0;
  let total = 0;
  const missing: CompletenessField[] = [];
  for (const { field, weight } of settings.fields) {
    total += weight;
    if (isFilled[field](lead)) known += weight;
    else missing.push(field);
  }
  return {
    // Rounded down, so that 100 means that nothing is missing.
    percent: Math.floor((known * 100) / total),
    missing,
    isIncomplete: NEEDED.some((field) => !isFilled[field](lead)),
  };
};
