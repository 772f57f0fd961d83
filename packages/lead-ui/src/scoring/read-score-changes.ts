import { type ScoreChange } from '@leads/lead-domain';

/** The rules that moved, out of an event's stored details; what cannot be read is left out. */
export const readScoreChanges = (details: unknown): ScoreChange[] =>
  Array.isArray(details) ? details.filter(isScoreChange) : [];

const isScoreChange = (value: unknown): value is ScoreChange =>
  typeof value === 'object' &&
  value !== null &&
  'rule' in value &&
  'label' in value &&
  'from' in value &&
  'to' in value &&
  typeof value.rule === 'string' &&
  typeof value.label === 'string' &&
  typeof value.from === 'number' &&
  typeof value.to === 'number';
