import { foldText } from '../text/fold-text.ts';

import { nearestName } from './nearest-name.ts';
import { isScoreField, SCORE_FIELD_OPTIONS, SCORE_FIELDS } from './score-fields.ts';
import { type ScoreRule, type ScoreRuleOf } from './score-model.ts';

/** Names of the workspace's own fields that rules may read; 'ANY' where nobody knows them. */
export type CustomFields = readonly string[] | 'ANY';

/** Why a rule that can be read should not score: what is wrong and what to do about it, one sentence each. */
export const checkScoreRule = ({ rule, customFields }: { rule: ScoreRule; customFields: CustomFields }): string[] => {
  if (!rule.isActive) return [];
  const problems: (string | null)[] = [pointsProblem(rule)];
  switch (rule.kind) {
    case 'FIELD':
      problems.push(fieldProblem({ field: rule.field, customFields }), ...conditionProblems(rule));
      break;
    case 'EMAIL_DOMAIN':
      problems.push(...domainProblems(rule));
      break;
    case 'SENIORITY':
      if (rule.seniorities.length === 0) problems.push('it names no seniority; choose at least one.');
      break;
    case 'TOUCH':
      problems.push(groupProblem(rule));
      if (rule.types.length === 0) problems.push('it counts no type of touch; choose at least one.');
      if (rule.decay !== 'NONE' && rule.decayDays === null) {
        problems.push('it decays, but nobody knows how fast; give "decayDays", or set "decay" to NONE.');
      }
      break;
    case 'SILENCE':
      problems.push(groupProblem(rule));
      break;
    case 'UNANSWERED':
      problems.push(groupProblem(rule));
      if (rule.types.length === 0) problems.push('it waits for an answer to no type of touch; choose at least one.');
      if (rule.answers.length === 0) problems.push('no type of touch would answer it; choose at least one answer.');
      break;
  }
  return problems.filter((problem) => problem !== null);
};

const pointsProblem = ({ group, points }: ScoreRule): string | null => {
  if (points === 0) return 'it gives 0 points and so changes nothing; give it points, or switch it off.';
  if (group === 'NEGATIVE' ? points < 0 : points > 0) return null;
  return 'the points have the wrong sign for its group: only negative rules take points away; change the sign or the group.';
};

const groupProblem = ({ group }: ScoreRule): string | null =>
  group === 'FIT'
    ? 'touches and silence are engagement or negative, since fit never changes with time; change the group.'
    : null;

const fieldProblem = ({ field, customFields }: { field: string; customFields: CustomFields }): string | null => {
  if (field === '') return 'it names no field; choose one.';
  if (isScoreField(field) || customFields === 'ANY' || customFields.includes(field)) return null;
  const meant = nearestName({ name: field, names: [...SCORE_FIELDS, ...customFields] });
  return meant === null
    ? `there is no field "${field}"; choose one of the lead's, or create it first.`
    : `there is no field "${field}"; did you mean "${meant}"?`;
};

const conditionProblems = (rule: ScoreRuleOf<'FIELD'>): (string | null)[] => {
  const { operator, values } = rule;
  if (operator === 'IS_BETWEEN') return [rangeProblem(rule)];
  if (operator === 'IS_SET' || operator === 'IS_MISSING') return [];
  if (values.length === 0)
    return [`it compares with no value; give ${operator === 'EQUALS' ? 'one' : 'at least one'}.`];
  if (operator === 'CONTAINS') return values.map(wordProblem);
  const options = values.map((value) => optionProblem({ field: rule.field, value }));
  if (operator === 'IS_ONE_OF' || values.length === 1) return options;
  return [`nothing equals ${values.length} values; give one, or use IS_ONE_OF.`];
};

const rangeProblem = ({ minimum, maximum }: ScoreRuleOf<'FIELD'>): string | null => {
  if (minimum === null && maximum === null) return 'the range has no end; give a minimum or a maximum.';
  return minimum !== null && maximum !== null && minimum > maximum
    ? 'the range is empty; the minimum must not be above the maximum.'
    : null;
};

const wordProblem = (value: string): string | null =>
  foldText(value) === '' ? `"${value}" has no letter or digit to look for; give a word.` : null;

const optionProblem = ({ field, value }: { field: string; value: string }): string | null => {
  const options = isScoreField(field) ? SCORE_FIELD_OPTIONS[field] : undefined;
  if (!options || options.some((option) => foldText(option) === foldText(value))) return null;
  const meant = nearestName({ name: value, names: options });
  return meant === null
    ? `"${field}" is never "${value}"; choose ${options.join(', ')}.`
    : `"${field}" is never "${value}"; did you mean "${meant}"?`;
};

const domainProblems = ({ list, domains }: ScoreRuleOf<'EMAIL_DOMAIN'>): (string | null)[] => {
  if (list !== 'LISTED') return [];
  if (domains.length === 0) return ['its list of domains is empty; add one such as "example.com", or switch it off.'];
  return domains.map((domain) =>
    /^[^\s@]+\.[^\s@.]+$/.test(domain.trim())
      ? null
      : `"${domain}" is no domain; write what stands behind the @, such as "example.com".`,
  );
};
