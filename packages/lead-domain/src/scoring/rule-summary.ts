import { type ScoreRule, type ScoreRuleOf } from './score-model.ts';
import { wordsOfName } from './words-of-name.ts';

/** A rule's condition in plain English, on one line; the points stand beside it. */
export const ruleSummary = (rule: ScoreRule): string => {
  switch (rule.kind) {
    case 'FIELD':
      return fieldSummary(rule);
    case 'EMAIL_DOMAIN':
      return domainSummary(rule);
    case 'SENIORITY':
      return `Job title speaks of ${either(rule.seniorities.map(wordsOf))}`;
    case 'TOUCH':
      return touchSummary(rule);
    case 'SILENCE':
      return silenceSummary(rule);
    case 'UNANSWERED':
      return unansweredSummary(rule);
  }
};

const fieldSummary = ({ field, operator, values, minimum, maximum }: ScoreRuleOf<'FIELD'>): string => {
  const name = field === 'email' ? 'E-mail' : wordsOfName(field);
  switch (operator) {
    case 'IS_SET':
      return `${name} is known`;
    case 'IS_MISSING':
      return `${name} is not known`;
    case 'EQUALS':
    case 'IS_ONE_OF':
      return `${name} is ${either(values.map(quoted))}`;
    case 'CONTAINS':
      return `${name} contains ${either(values.map(quoted))}`;
    case 'IS_BETWEEN':
      if (minimum === null) return `${name} is at most ${maximum ?? 'anything'}`;
      return maximum === null ? `${name} is at least ${minimum}` : `${name} is between ${minimum} and ${maximum}`;
  }
};

const domainSummary = ({ list, domains }: ScoreRuleOf<'EMAIL_DOMAIN'>): string => {
  if (list === 'BUSINESS') return 'E-mail address of a company';
  return list === 'FREE_MAIL' ? 'E-mail address of a free mail provider' : `E-mail domain is ${either(domains)}`;
};

const touchSummary = (rule: ScoreRuleOf<'TOUCH'>): string => {
  const direction = rule.direction === null ? '' : `${wordsOf(rule.direction)} `;
  const outcome = rule.outcomes.length === 0 ? '' : ` that ended with ${either(rule.outcomes.map(wordsOf))}`;
  return [
    capitalised(`${direction}${either(rule.types.map(wordsOf))} touch${outcome}${windowOf(rule.withinDays)}`),
    ...(rule.minimumCount > 1 ? [`at least ${rule.minimumCount} of them`] : []),
    ...(rule.decay === 'HALF_LIFE' ? [`halves every ${daysOf(rule.decayDays)}`] : []),
    ...(rule.decay === 'LINEAR' ? [`fades evenly over ${daysOf(rule.decayDays)}`] : []),
    ...(rule.cap === null ? [] : [`at most ${rule.cap}`]),
  ].join(', ');
};

const silenceSummary = ({ types, direction, days }: ScoreRuleOf<'SILENCE'>): string => {
  const what = types.length === 0 ? 'touch' : `${either(types.map(wordsOf))} touch`;
  const whose = direction === null ? '' : `${wordsOf(direction)} `;
  return `No ${whose}${what} for ${daysOf(days)}`;
};

const unansweredSummary = ({ types, answers, minimumCount, withinDays }: ScoreRuleOf<'UNANSWERED'>): string =>
  `At least ${minimumCount} outgoing ${either(types.map(wordsOf))} ${minimumCount === 1 ? 'touch' : 'touches'}${windowOf(withinDays)} without ${either(answers.map(wordsOf))}`;

const wordsOf = (term: string): string => term.toLowerCase().replaceAll('_', ' ');
const quoted = (value: string): string => `“${value}”`;
const windowOf = (days: number | null): string => (days === null ? '' : ` within ${daysOf(days)}`);
const daysOf = (days: number | null): string => (days === 1 ? '1 day' : `${days ?? '?'} days`);
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The first few in words: a list of two thousand domains is no sentence. */
const either = (names: readonly string[]): string => {
  const shown = names.length > 6 ? [...names.slice(0, 5), `${names.length - 5} more`] : names;
  return shown.length < 2 ? (shown[0] ?? 'nothing') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1) ?? ''}`;
};
