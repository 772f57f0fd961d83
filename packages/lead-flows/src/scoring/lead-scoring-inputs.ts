import { COMPLETENESS_FIELDS, KNOWN_VALUE_INPUTS, type Lead, leadSchema, SCORE_FIELDS } from '@leads/lead-domain';

/** What completeness reads, and what a lead is called, by the names of the record's fields. */
export const COMPLETENESS_INPUTS: readonly string[] = [
  ...COMPLETENESS_FIELDS.filter((field) => field in leadSchema.shape),
  'emails',
  'phones',
];

/** What decides beside rules, completeness and outcomes: a closed lead keeps its score, one set by hand counts for it. */
const FURTHER_INPUTS = ['postalAddress', 'scoreOverride', 'status', 'touchDigest'] as const satisfies (keyof Lead)[];

/**
 * The lead's fields from which name, completeness, score, win probability or status may follow, whatever the published
 * model is: for the filter of a trigger, which is fixed when the app is built. What the model that scored a lead really
 * reads stands in its receipt.
 */
export const LEAD_SCORING_INPUTS: readonly string[] = [
  ...new Set<string>([...COMPLETENESS_INPUTS, ...SCORE_FIELDS, ...KNOWN_VALUE_INPUTS, ...FURTHER_INPUTS]),
].filter((field) => field in leadSchema.shape);
