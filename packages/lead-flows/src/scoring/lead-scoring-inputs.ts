import { COMPLETENESS_FIELDS, type Lead, SCORE_FIELDS } from '@leads/lead-domain';

const LEAD_FIELDS_OF_COMPLETENESS = COMPLETENESS_FIELDS.filter(
  (field) => field !== 'channel' && field !== 'email' && field !== 'phone',
);

/** The lead's fields from which name, completeness, score or status follow; a change of any other concerns no handler. */
export const LEAD_SCORING_INPUTS: readonly string[] = [
  ...new Set<string>([
    ...LEAD_FIELDS_OF_COMPLETENESS,
    ...SCORE_FIELDS,
    ...(['emails', 'phones', 'scoreOverride', 'touchDigest', 'doNotContact'] as const satisfies (keyof Lead)[]),
  ]),
];
