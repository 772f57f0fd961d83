import { foldText, type ScoreRule, type ScoreRuleOf } from '@leads/lead-domain';

/**
 * The most points, as a size, that one lead can get from the switched-on rules before the group's cap; Infinity where a
 * rule about touches has no cap of its own. Rules about one fact exclude each other where one lead cannot meet both: no
 * company has 20 and 400 employees. A text may contain several things at once.
 */
export const reachablePoints = (rules: readonly ScoreRule[]): number => {
  const active = rules.filter(({ isActive }) => isActive);
  const fields = new Map<string, ScoreRuleOf<'FIELD'>[]>();
  for (const rule of active) {
    if (rule.kind === 'FIELD') fields.set(rule.field, [...(fields.get(rule.field) ?? []), rule]);
  }
  return [
    ...active.map(alonePoints),
    ...[...fields.values()].map(mostOfField),
    mostOfSeniority(active.filter((rule) => rule.kind === 'SENIORITY')),
    mostOfEmail(active.filter((rule) => rule.kind === 'EMAIL_DOMAIN')),
  ].reduce((sum, points) => sum + points, 0);
};

/** What a rule adds whatever the others do. */
const alonePoints = (rule: ScoreRule): number => {
  switch (rule.kind) {
    case 'TOUCH':
      return rule.cap ?? Infinity;
    case 'SILENCE':
    case 'UNANSWERED':
      return Math.abs(rule.points);
    case 'FIELD':
    case 'SENIORITY':
    case 'EMAIL_DOMAIN':
      return 0;
  }
};

const sumOf = (rules: readonly ScoreRule[]): number => rules.reduce((sum, { points }) => sum + Math.abs(points), 0);

const mostOfSeniority = (rules: readonly ScoreRuleOf<'SENIORITY'>[]): number =>
  Math.max(
    0,
    ...rules.flatMap(({ seniorities }) =>
      seniorities.map((one) => sumOf(rules.filter((rule) => rule.seniorities.includes(one)))),
    ),
  );

/** An address is either a business or a free one, and its domain may stand in lists besides. */
const mostOfEmail = (rules: readonly ScoreRuleOf<'EMAIL_DOMAIN'>[]): number => {
  const listed = rules.filter(({ list }) => list === 'LISTED');
  const ofDomain = listed.flatMap(({ domains }) =>
    domains.map((one) => sumOf(listed.filter((rule) => rule.domains.includes(one)))),
  );
  const ofKind = (['BUSINESS', 'FREE_MAIL'] as const).map((kind) => sumOf(rules.filter(({ list }) => list === kind)));
  return Math.max(0, ...ofDomain) + Math.max(...ofKind);
};

/** A value that a lead's field may have; null: not set, undefined: any that no rule names. */
type Value = string | number | null | undefined;

const mostOfField = (rules: readonly ScoreRuleOf<'FIELD'>[]): number =>
  Math.max(0, ...rules.flatMap(valuesOf).map((value) => sumOf(rules.filter((rule) => mayMatch({ rule, value })))));

/** The values among which the one with the most points is: of overlapping ranges it is where one of them begins. */
const valuesOf = ({ operator, values, minimum }: ScoreRuleOf<'FIELD'>): Value[] => {
  switch (operator) {
    case 'IS_SET':
    case 'CONTAINS':
      return [undefined];
    case 'IS_MISSING':
      return [null];
    case 'EQUALS':
    case 'IS_ONE_OF':
      return values;
    case 'IS_BETWEEN':
      return [minimum ?? -Infinity];
  }
};

const mayMatch = ({ rule, value }: { rule: ScoreRuleOf<'FIELD'>; value: Value }): boolean => {
  const { operator, values, minimum, maximum } = rule;
  if (value === null || operator === 'IS_MISSING') return value === null && operator === 'IS_MISSING';
  switch (operator) {
    case 'IS_SET':
    case 'CONTAINS':
      return true;
    case 'EQUALS':
    case 'IS_ONE_OF':
      return value !== undefined && values.some((one) => foldText(one) === foldText(String(value)));
    case 'IS_BETWEEN': {
      const number = Number(value);
      return number >= (minimum ?? -Infinity) && number <= (maximum ?? Infinity);
    }
  }
};
