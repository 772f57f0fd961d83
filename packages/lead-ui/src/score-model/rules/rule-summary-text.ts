import { type ScoreRule, type ScoreRuleOf, type TouchDirection, type TouchType } from '@leads/lead-domain';

import { fill } from '../../messages/fill.ts';
import { isolate } from '../../messages/isolate.ts';

import { fieldText } from './field-text.ts';
import { isFlagField } from './field-operators.ts';
import { type RuleTexts } from './use-rule-texts.ts';
import { valueText } from './value-text.ts';

/** When a rule matches and what becomes of its points, in one line. */
export const ruleSummaryText = ({ rule, texts }: { rule: ScoreRule; texts: RuleTexts }): string => {
  const { words } = texts;
  switch (rule.kind) {
    case 'FIELD':
      return fieldSummary({ rule, texts });
    case 'EMAIL_DOMAIN':
      if (rule.list === 'LISTED') {
        return fill(words.summary.listed, { domains: either({ names: rule.domains.map(isolate), texts }) });
      }
      return rule.list === 'BUSINESS' ? words.summary.business : words.summary.freeMail;
    case 'SENIORITY':
      return fill(words.summary.seniority, {
        seniorities: either({ names: rule.seniorities.map((seniority) => words.seniority[seniority]), texts }),
      });
    case 'TOUCH':
      return touchSummary({ rule, texts });
    case 'SILENCE':
      return silenceSummary({ rule, texts });
    case 'UNANSWERED':
      return unansweredSummary({ rule, texts });
  }
};

const fieldSummary = ({ rule, texts }: { rule: ScoreRuleOf<'FIELD'>; texts: RuleTexts }): string => {
  const { words, common, format } = texts;
  const { operator, minimum, maximum } = rule;
  const field = fieldText({ field: rule.field, texts });
  const values = either({
    names: rule.values.map((value) =>
      fill(common.quote, { text: isolate(valueText({ field: rule.field, value, texts })) }),
    ),
    texts,
  });
  switch (operator) {
    case 'IS_SET':
      return fill(isFlagField(rule.field) ? words.summary.flagSet : words.summary.isSet, { field });
    case 'IS_MISSING':
      return fill(isFlagField(rule.field) ? words.summary.flagMissing : words.summary.isMissing, { field });
    case 'EQUALS':
    case 'IS_ONE_OF':
      return fill(words.summary.isOneOf, { field, values });
    case 'CONTAINS':
      return fill(words.summary.contains, { field, values });
    case 'IS_BETWEEN': {
      const range = {
        field,
        minimum: minimum === null ? '' : format.number(minimum),
        maximum: maximum === null ? '' : format.number(maximum),
      };
      if (minimum === null) return fill(words.summary.atMost, range);
      return fill(maximum === null ? words.summary.atLeast : words.summary.between, range);
    }
  }
};

const touchSummary = ({ rule, texts }: { rule: ScoreRuleOf<'TOUCH'>; texts: RuleTexts }): string => {
  const { words, format } = texts;
  const { types, direction, outcomes, withinDays, minimumCount, decay, decayDays, cap } = rule;
  const outcome = either({ names: outcomes.map((name) => words.outcome[name]), texts });
  return [
    capitalised(either({ names: touchNames({ types, texts }), texts })),
    ...directionPart({ direction, texts }),
    ...(outcomes.length === 0 ? [] : [fill(words.summary.outcome, { outcomes: outcome })]),
    ...(minimumCount === 1 ? [] : [format.plural(words.summary.minimumCount, minimumCount)]),
    ...windowPart({ withinDays, texts }),
    ...(decay === 'NONE' || decayDays === null ? [] : [format.plural(words.summary[decay], decayDays)]),
    ...(cap === null ? [] : [format.plural(words.summary.cap, cap)]),
  ].join(SEPARATOR);
};

const silenceSummary = ({
  rule: { types, direction, days },
  texts,
}: {
  rule: ScoreRuleOf<'SILENCE'>;
  texts: RuleTexts;
}): string => {
  const { words, format } = texts;
  const names = either({ names: touchNames({ types, texts }), texts });
  const forms = types.length === 0 ? words.summary.silenceAny : words.summary.silence;
  return [format.plural(forms, days, { types: names }), ...directionPart({ direction, texts })].join(SEPARATOR);
};

const unansweredSummary = ({
  rule: { types, answers, minimumCount, withinDays },
  texts,
}: {
  rule: ScoreRuleOf<'UNANSWERED'>;
  texts: RuleTexts;
}): string => {
  const { words, format } = texts;
  return [
    fill(words.summary.unanswered, {
      count: format.number(minimumCount),
      types: either({ names: touchNames({ types, texts }), texts }),
    }),
    ...windowPart({ withinDays, texts }),
    fill(words.summary.noAnswer, { answers: either({ names: touchNames({ types: answers, texts }), texts }) }),
  ].join(SEPARATOR);
};

const SEPARATOR = ' · ';

const directionPart = ({ direction, texts }: { direction: TouchDirection | null; texts: RuleTexts }): string[] =>
  direction === null ? [] : [texts.words.direction[direction]];

const windowPart = ({ withinDays, texts }: { withinDays: number | null; texts: RuleTexts }): string[] =>
  withinDays === null ? [] : [texts.format.plural(texts.words.summary.within, withinDays)];

const touchNames = ({ types, texts }: { types: readonly TouchType[]; texts: RuleTexts }): string[] =>
  types.map((type) => texts.score.touchType[type]);

/** The first few: a list of two thousand domains is no sentence. */
const either = ({ names, texts: { words, format } }: { names: readonly string[]; texts: RuleTexts }): string =>
  names.length === 0
    ? words.summary.nothing
    : format.either(
        names.length > 5 ? [...names.slice(0, 4), format.plural(words.summary.more, names.length - 4)] : names,
      );

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
