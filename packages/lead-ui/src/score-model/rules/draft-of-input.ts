import {
  EMAIL_DOMAIN_LISTS,
  FIELD_OPERATORS,
  SCORE_DECAYS,
  SCORE_GROUPS,
  SCORE_RULE_KINDS,
  SENIORITIES,
  TOUCH_DIRECTIONS,
  TOUCH_OUTCOMES,
  TOUCH_TYPES,
} from '@leads/lead-domain';

import { EMPTY_DRAFT, type RuleDraft } from './rule-draft.ts';
import { joinTyped } from './typed-list.ts';

/**
 * A rule that was published, or what a record says of one, as the inputs show it. What cannot stand in an input, such as
 * an unknown touch type, is left out.
 */
export const draftOfInput = ({ input, position }: { input: unknown; position: number }): RuleDraft => {
  const rule = isTable(input) ? input : {};
  const oneOf = <Value extends string>(name: string, known: readonly Value[]) =>
    known.find((value) => value === rule[name]);
  const someOf = <Value extends string>(name: string, known: readonly Value[]): Value[] => {
    const stored = rule[name];
    return Array.isArray(stored) ? known.filter((value) => stored.includes(value)) : [];
  };
  const text = (name: string): string => textOf(rule[name]);
  const kind = oneOf('kind', SCORE_RULE_KINDS) ?? EMPTY_DRAFT.kind;
  return {
    key: text('key'),
    kind,
    group: oneOf('group', SCORE_GROUPS) ?? EMPTY_DRAFT.group,
    position,
    label: text('label'),
    isNamedBySummary: false,
    isActive: rule.isActive !== false,
    points: text('points'),
    field: text('field'),
    operator: oneOf('operator', FIELD_OPERATORS) ?? EMPTY_DRAFT.operator,
    values: joinTyped(textsOf(rule.values)),
    minimum: text('minimum'),
    maximum: text('maximum'),
    list: oneOf('list', EMAIL_DOMAIN_LISTS) ?? EMPTY_DRAFT.list,
    domains: joinTyped(textsOf(rule.domains)),
    seniorities: someOf('seniorities', SENIORITIES),
    types: someOf('types', TOUCH_TYPES),
    answers: someOf('answers', TOUCH_TYPES),
    // A silence is theirs unless the rule says otherwise, as the domain reads it.
    direction:
      oneOf('direction', TOUCH_DIRECTIONS) ?? (kind === 'SILENCE' && rule.direction === undefined ? 'INCOMING' : ''),
    outcomes: someOf('outcomes', TOUCH_OUTCOMES),
    withinDays: text('withinDays'),
    minimumCount: text('minimumCount') || EMPTY_DRAFT.minimumCount,
    decay: oneOf('decay', SCORE_DECAYS) ?? EMPTY_DRAFT.decay,
    decayDays: text('decayDays'),
    cap: text('cap'),
    days: text('days'),
  };
};

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(textOf).filter((text) => text !== '') : [];
