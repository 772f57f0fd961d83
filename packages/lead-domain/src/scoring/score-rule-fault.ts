import { type ScoreRule } from './score-model.ts';

/** Names of the workspace's own fields that rules may read; 'ANY' where nobody knows them. */
export type CustomFields = readonly string[] | 'ANY';

/**
 * What is wrong with a rule, without words: whoever only scores leaves the rule out, and carries no sentence about it.
 * `scoreRuleSentence` says it.
 */
export type ScoreRuleFault =
  | { code: 'NOT_AN_OBJECT' }
  | { code: 'KIND_UNKNOWN'; kind: unknown }
  /** `problem` is what the schema says of it. */
  | { code: 'PART_UNREADABLE'; part: string; problem: string }
  | { code: 'PART_UNKNOWN'; part: string; input: Readonly<Record<string, unknown>>; kind: ScoreRule['kind'] }
  | { code: 'POINTS_ZERO' }
  | { code: 'POINTS_SIGN' }
  | { code: 'GROUP_TIMELESS' }
  | { code: 'FIELD_MISSING' }
  | { code: 'FIELD_UNKNOWN'; field: string; customFields: readonly string[] }
  | { code: 'VALUES_MISSING'; isOne: boolean }
  | { code: 'VALUES_TOO_MANY'; count: number }
  | { code: 'VALUE_UNKNOWN'; field: string; value: string; options: readonly string[] }
  | { code: 'WORD_EMPTY'; value: string }
  | { code: 'RANGE_ENDLESS' }
  | { code: 'RANGE_EMPTY' }
  | { code: 'DOMAINS_MISSING' }
  | { code: 'DOMAIN_UNREADABLE'; domain: string }
  | { code: 'SENIORITIES_MISSING' }
  | { code: 'TYPES_MISSING'; kind: 'TOUCH' | 'UNANSWERED' }
  | { code: 'ANSWERS_MISSING' }
  | { code: 'DECAY_ENDLESS' };
