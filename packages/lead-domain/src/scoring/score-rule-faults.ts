import { foldText } from '../text/fold-text.ts';

import { isScoreField, SCORE_FIELD_OPTIONS } from './score-fields.ts';
import { type ScoreRule, type ScoreRuleOf } from './score-model.ts';
import { type CustomFields, type ScoreRuleFault } from './score-rule-fault.ts';

/** Why a rule that can be read should not score. One that is switched off may be unfinished. */
export const scoreRuleFaults = ({
  rule,
  customFields,
}: {
  rule: ScoreRule;
  customFields: CustomFields;
}): ScoreRuleFault[] => (rule.isActive ? [...pointsFaults(rule), ...conditionFaults({ rule, customFields })] : []);

const when = (isWrong: boolean, fault: ScoreRuleFault): ScoreRuleFault[] => (isWrong ? [fault] : []);

const pointsFaults = ({ group, points }: ScoreRule): ScoreRuleFault[] =>
  points === 0
    ? [{ code: 'POINTS_ZERO' }]
    : when(group === 'NEGATIVE' ? points > 0 : points < 0, { code: 'POINTS_SIGN' });

const conditionFaults = ({ rule, customFields }: { rule: ScoreRule; customFields: CustomFields }): ScoreRuleFault[] => {
  switch (rule.kind) {
    case 'FIELD':
      return [...fieldFaults({ field: rule.field, customFields }), ...comparisonFaults(rule)];
    case 'EMAIL_DOMAIN':
      return domainFaults(rule);
    case 'SENIORITY':
      return when(rule.seniorities.length === 0, { code: 'SENIORITIES_MISSING' });
    case 'TOUCH':
      return [
        ...groupFaults(rule),
        ...when(rule.types.length === 0, { code: 'TYPES_MISSING', kind: rule.kind }),
        ...when(rule.decay !== 'NONE' && rule.decayDays === null, { code: 'DECAY_ENDLESS' }),
      ];
    case 'SILENCE':
      return groupFaults(rule);
    case 'UNANSWERED':
      return [
        ...groupFaults(rule),
        ...when(rule.types.length === 0, { code: 'TYPES_MISSING', kind: rule.kind }),
        ...when(rule.answers.length === 0, { code: 'ANSWERS_MISSING' }),
      ];
  }
};

/** Fit never changes with time. */
const groupFaults = ({ group }: ScoreRule): ScoreRuleFault[] => when(group === 'FIT', { code: 'GROUP_TIMELESS' });

const fieldFaults = ({ field, customFields }: { field: string; customFields: CustomFields }): ScoreRuleFault[] => {
  if (field === '') return [{ code: 'FIELD_MISSING' }];
  if (customFields === 'ANY' || isScoreField(field)) return [];
  return when(!customFields.includes(field), { code: 'FIELD_UNKNOWN', field, customFields });
};

const comparisonFaults = (rule: ScoreRuleOf<'FIELD'>): ScoreRuleFault[] => {
  const { operator, values } = rule;
  if (operator === 'IS_BETWEEN') return rangeFaults(rule);
  if (operator === 'IS_SET' || operator === 'IS_MISSING') return [];
  if (values.length === 0) return [{ code: 'VALUES_MISSING', isOne: operator === 'EQUALS' }];
  if (operator === 'CONTAINS') {
    return values.flatMap((value) => when(foldText(value) === '', { code: 'WORD_EMPTY', value }));
  }
  if (operator === 'EQUALS' && values.length > 1) return [{ code: 'VALUES_TOO_MANY', count: values.length }];
  return values.flatMap((value) => valueFaults({ field: rule.field, value }));
};

const rangeFaults = ({ minimum, maximum }: ScoreRuleOf<'FIELD'>): ScoreRuleFault[] =>
  minimum === null && maximum === null
    ? [{ code: 'RANGE_ENDLESS' }]
    : when(minimum !== null && maximum !== null && minimum > maximum, { code: 'RANGE_EMPTY' });

const valueFaults = ({ field, value }: { field: string; value: string }): ScoreRuleFault[] => {
  const options = isScoreField(field) ? SCORE_FIELD_OPTIONS[field] : undefined;
  if (!options || options.some((option) => foldText(option) === foldText(value))) return [];
  return [{ code: 'VALUE_UNKNOWN', field, value, options }];
};

const domainFaults = ({ list, domains }: ScoreRuleOf<'EMAIL_DOMAIN'>): ScoreRuleFault[] => {
  if (list !== 'LISTED') return [];
  if (domains.length === 0) return [{ code: 'DOMAINS_MISSING' }];
  return domains.flatMap((domain) =>
    when(!/^[^\s@]+\.[^\s@.]+$/.test(domain.trim()), { code: 'DOMAIN_UNREADABLE', domain }),
  );
};
