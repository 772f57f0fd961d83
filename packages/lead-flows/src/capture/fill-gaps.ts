import { type Lead, type LeadInput } from '@leads/lead-domain';

/** Values that a known lead gets from a new submission: only where it has none yet. Consent is given anew. */
export const fillGaps = ({ lead, input }: { lead: Lead; input: LeadInput }): Partial<Lead> => {
  const { consent, ...values } = input;
  const gaps = Object.fromEntries(
    Object.entries(values).filter(
      ([field, value]) => !KEPT.has(field) && isEmpty(Reflect.get(lead, field)) && !isEmpty(value),
    ),
  );
  // A consent that was withdrawn is not given back by a form: that needs a rep who asks.
  const isGiven = consent === 'GIVEN' && lead.consent !== 'WITHDRAWN' && lead.consent !== 'GIVEN';
  return { ...gaps, ...(isGiven ? { consent } : {}) };
};

/** What says how the lead came to us the first time. */
const KEPT = new Set(['name', 'source', 'kind']);

/** A composite value is empty where all its parts are; a country code alone is no phone number. */
const isEmpty = (value: unknown): boolean => {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object') return false;
  if ('primaryPhoneNumber' in value) return value.primaryPhoneNumber === '';
  if ('amountMicros' in value) return value.amountMicros === null;
  return Object.values(value).every(isEmpty);
};
