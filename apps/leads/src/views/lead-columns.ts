import { IDENTIFIERS } from '../identifiers.ts';

const { fields } = IDENTIFIERS.objects.lead;

/** What a rep sees of each lead in a list, most telling first; widths in pixels. */
export const LEAD_COLUMNS = [
  [fields.name, 190],
  [fields.rating, 90],
  [fields.score, 80],
  [fields.grade, 80],
  [fields.winProbability, 160],
  [fields.status, 160],
  [fields.companyName, 150],
  [fields.emails, 190],
  [fields.phones, 150],
  [fields.owner, 140],
  [fields.nextStepAt, 140],
  [fields.source, 120],
] as const;

/** What is worth calling first. The rating goes by a score that was set by hand, where there is one. */
export const BEST_FIRST = [
  [fields.rating, 'DESC'],
  [fields.score, 'DESC'],
] as const;
