import { COMPLETENESS_FIELDS, type Lead, leadSchema, SCORE_FIELDS } from '@leads/lead-domain';

/** What completeness reads, and what a lead is called, by the names of the record's fields. */
export const COMPLETENESS_INPUTS: readonly string[] = [
  ...COMPLETENESS_FIELDS.filter((field) => field in leadSchema.shape),
  'emails',
  'phones',
];

/** What the win probability reads of a lead; see `knownValuesOf` of the domain. */
export const WIN_INPUTS = [
  'source',
  'kind',
  'postalAddress',
  'industry',
  'employees',
  'jobTitle',
  'emails',
  'phones',
  'companyName',
  'website',
  'interest',
  'utmSource',
  'utmMedium',
  'utmCampaign',
  'language',
  'preferredChannel',
  'touchDigest',
] as const satisfies (keyof Lead)[];

/** What decides beside rules, completeness and outcomes: a closed lead keeps its score, one set by hand counts for it. */
const FURTHER_INPUTS = ['postalAddress', 'scoreOverride', 'status', 'touchDigest'] as const satisfies (keyof Lead)[];

/**
 * The lead's fields from which name, completeness, score, win probability or status may follow, whatever the published
 * model is: for the filter of a trigger, which is fixed when the app is built. What the model that scored a lead really
 * reads stands in its receipt.
 */
export const LEAD_SCORING_INPUTS: readonly string[] = [
  ...new Set<string>([...COMPLETENESS_INPUTS, ...SCORE_FIELDS, ...WIN_INPUTS, ...FURTHER_INPUTS]),
].filter((field) => field in leadSchema.shape);
