import { COMPLETENESS_FIELDS, type Lead, leadSchema, SCORE_FIELDS } from '@leads/lead-domain';

/** What rules and completeness name otherwise than the record does, or do not name at all. */
const FURTHER_FIELDS = [
  'emails',
  'phones',
  'postalAddress',
  'scoreOverride',
  'touchDigest',
] as const satisfies (keyof Lead)[];

/** The lead's fields from which name, completeness, score or status follow; a change of any other concerns no handler. */
export const LEAD_SCORING_INPUTS: readonly string[] = [
  ...new Set<string>([...COMPLETENESS_FIELDS, ...SCORE_FIELDS, ...FURTHER_FIELDS]),
].filter((field) => field in leadSchema.shape);
