import { type Lead } from '../records/lead.ts';
import { CONSENT_STATES, LEAD_KINDS, LEAD_SOURCES, PREFERRED_CHANNELS } from '../vocabulary/lead-terms.ts';
import {
  AUTHORITY_ANSWERS,
  BUDGET_ANSWERS,
  NEED_ANSWERS,
  TIMELINE_ANSWERS,
} from '../vocabulary/qualification-terms.ts';

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

/** Fields that know a closed list of values. */
export const SCORE_FIELD_OPTIONS: Readonly<Partial<Record<ScoreField, readonly string[]>>> = {
  source: LEAD_SOURCES,
  kind: LEAD_KINDS,
  preferredChannel: PREFERRED_CHANNELS,
  budgetStatus: BUDGET_ANSWERS,
  authority: AUTHORITY_ANSWERS,
  need: NEED_ANSWERS,
  timeline: TIMELINE_ANSWERS,
  consent: CONSENT_STATES,
};

/**
 * A lead's fields as rules see them; a record that is not written yet has them too, apart from its arrival. `custom` holds
 * the workspace's own fields by their names; one that is absent is not set.
 */
export type ScoreLead = Omit<
  Lead,
  'id' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'winProbability' | 'winParts' | 'scoreFlag' | 'salesLineId'
> & {
  createdAt?: string | null;
  custom?: Readonly<Record<string, string | number | boolean | null>>;
};

/** '' and null mean: not set. */
export type ScoreValue = string | number | null;

export const isSet = (value: ScoreValue): value is string | number => value !== null && value !== '';

/** A flag that is down is not set either; amounts are in the currency's own unit. */
export const SCORE_FIELD_READERS: Readonly<Record<ScoreField, (lead: ScoreLead) => ScoreValue>> = {
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

export const isScoreField = (field: string): field is ScoreField => Object.hasOwn(SCORE_FIELD_READERS, field);

/** How a rule reads its field: one of ours, or else one of the workspace's own. */
export const scoreFieldReader = (field: string): ((lead: ScoreLead) => ScoreValue) =>
  isScoreField(field)
    ? SCORE_FIELD_READERS[field]
    : ({ custom }) => {
        const value = (custom && Object.hasOwn(custom, field) ? custom[field] : null) ?? null;
        return typeof value === 'boolean' ? (value ? 'true' : '') : value;
      };
