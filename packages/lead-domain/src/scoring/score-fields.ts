import { type Lead } from '../records/lead.ts';

/** Fields that a score rule may test. */
export const SCORE_FIELDS = [
  'contactName',
  'jobTitle',
  'email',
  'phone',
  'companyName',
  'website',
  'country',
  'city',
  'industry',
  'employees',
  'interest',
  'source',
  'kind',
  'utmSource',
  'utmMedium',
  'utmCampaign',
  'language',
  'preferredChannel',
  'budgetStatus',
  'budgetAmount',
  'authority',
  'need',
  'timeline',
  'consent',
  'doNotContact',
  'contactAttempts',
  'encounters',
] as const;
export type ScoreField = (typeof SCORE_FIELDS)[number];

/** A lead's fields as rules see them; a record that is not written yet has them too. */
export type ScoreLead = Omit<Lead, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt'>;

/** '' and null mean: not set. A flag that is down is not set either; amounts are in the currency's own unit. */
export const SCORE_FIELD_READERS: Record<ScoreField, (lead: ScoreLead) => string | number | null> = {
  contactName: ({ contactName: { firstName, lastName } }) => `${firstName} ${lastName}`.trim(),
  jobTitle: (lead) => lead.jobTitle,
  email: (lead) => lead.emails.primaryEmail,
  phone: ({ phones }) =>
    phones.primaryPhoneNumber === '' ? '' : phones.primaryPhoneCallingCode + phones.primaryPhoneNumber,
  companyName: (lead) => lead.companyName,
  website: (lead) => lead.website.primaryLinkUrl,
  country: (lead) => lead.postalAddress.addressCountry,
  city: (lead) => lead.postalAddress.addressCity,
  industry: (lead) => lead.industry,
  employees: (lead) => lead.employees,
  interest: (lead) => lead.interest,
  source: (lead) => lead.source,
  kind: (lead) => lead.kind,
  utmSource: (lead) => lead.utmSource,
  utmMedium: (lead) => lead.utmMedium,
  utmCampaign: (lead) => lead.utmCampaign,
  language: (lead) => lead.language,
  preferredChannel: (lead) => lead.preferredChannel,
  budgetStatus: (lead) => lead.budgetStatus,
  budgetAmount: ({ budgetAmount }) => (budgetAmount.amountMicros === null ? null : budgetAmount.amountMicros / 1e6),
  authority: (lead) => lead.authority,
  need: (lead) => lead.need,
  timeline: (lead) => lead.timeline,
  consent: (lead) => lead.consent,
  doNotContact: (lead) => (lead.doNotContact ? 'true' : ''),
  contactAttempts: (lead) => lead.contactAttempts,
  encounters: (lead) => lead.encounters,
};
