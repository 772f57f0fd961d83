import { emailDomain } from '../domains/email-domain.ts';
import { FREE_MAIL_DOMAINS } from '../domains/free-mail-domains.ts';
import { type KnownValues } from '../probability/outcome.ts';
import { TOUCH_TYPES, type TouchType } from '../vocabulary/lead-terms.ts';

import { type ScoreLead } from './score-fields.ts';
import { seniorityOf } from './seniority.ts';

/** Columns that count touches of one type are called by this and the type: `touches.FORM`. */
export const TOUCH_COLUMN_PREFIX = 'touches.';

/** The fields of a lead's record that are known of it: where none of them changed, its win probability did not either. */
export const KNOWN_VALUE_INPUTS = [
  'companyName',
  'emails',
  'employees',
  'industry',
  'interest',
  'jobTitle',
  'kind',
  'language',
  'phones',
  'postalAddress',
  'preferredChannel',
  'salesLineId',
  'source',
  'touchDigest',
  'utmCampaign',
  'utmMedium',
  'utmSource',
  'website',
] as const;

/** A bounce or an unsubscribe often is why a lead is given up: it would tell the outcome, not foretell it. */
const COUNTED_TYPES = TOUCH_TYPES.filter((type) => type !== 'BOUNCE' && type !== 'UNSUBSCRIBE');
const COUNTED: ReadonlySet<TouchType> = new Set(COUNTED_TYPES);

const GIVEN = 'GIVEN';
const DAY_TEXT_LENGTH = 'YYYY-MM-DD'.length;

/**
 * What is known of a lead before `at`, by columns to learn from. It leaves out what comes with the outcome: the answers of
 * BANT, the status, our own attempts, a withdrawn consent. A lead that is finished has them and one that is open does not
 * yet, so that what they teach would say "unlikely" of every open lead.
 */
export const knownValuesOf = ({ lead, at }: { lead: ScoreLead; at: Date }): KnownValues => ({
  source: lead.source,
  kind: lead.kind,
  country: lead.postalAddress.addressCountry.trim(),
  city: lead.postalAddress.addressCity.trim(),
  industry: lead.industry.trim(),
  employees: lead.employees !== null && lead.employees > 0 ? lead.employees : null,
  seniority: lead.jobTitle === '' ? null : seniorityOf(lead.jobTitle),
  email: emailClass(lead.emails.primaryEmail),
  phone: given(lead.phones.primaryPhoneNumber),
  companyName: given(lead.companyName),
  website: given(lead.website.primaryLinkUrl),
  interest: given(lead.interest),
  jobTitle: given(lead.jobTitle),
  utmSource: lead.utmSource.trim(),
  utmMedium: lead.utmMedium.trim(),
  utmCampaign: lead.utmCampaign.trim(),
  language: lead.language.trim(),
  preferredChannel: lead.preferredChannel,
  ...touchValues({ touches: lead.touchDigest, before: at.getTime() }),
});

const given = (text: string): string | null => (text.trim() === '' ? null : GIVEN);

const emailClass = (email: string): string | null => {
  const domain = emailDomain(email);
  if (domain === '') return null;
  return FREE_MAIL_DOMAINS.has(domain) ? 'FREE_MAIL' : 'BUSINESS';
};

/** How often they came, and on how many days. */
const touchValues = ({
  touches,
  before,
}: {
  touches: ScoreLead['touchDigest'];
  before: number;
}): Record<string, number> => {
  const values: Record<string, number> = {};
  for (const type of COUNTED_TYPES) values[TOUCH_COLUMN_PREFIX + type] = 0;
  const days = new Set<string>();
  for (const { type, direction, at } of touches) {
    const time = Date.parse(at);
    if (direction !== 'INCOMING' || !COUNTED.has(type) || !(time < before)) continue;
    values[TOUCH_COLUMN_PREFIX + type] = (values[TOUCH_COLUMN_PREFIX + type] ?? 0) + 1;
    days.add(new Date(time).toISOString().slice(0, DAY_TEXT_LENGTH));
  }
  return { ...values, touchDays: days.size };
};
