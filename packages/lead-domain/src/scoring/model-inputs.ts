import { isScoreField, type ScoreField } from './score-fields.ts';
import { type ScoreModel, type ScoreRule } from './score-model.ts';

/** Fields of rules that a lead's record keeps under another name. */
const RECORD_FIELDS: Partial<Record<ScoreField, string>> = {
  email: 'emails',
  phone: 'phones',
  country: 'postalAddress',
  city: 'postalAddress',
};

/**
 * The fields of a lead's record on which its receipt under the model depends, sorted: where none of them changed, nobody
 * needs to score. The score set by hand is one of them, since the rating follows it.
 */
export const modelInputs = (model: ScoreModel): string[] =>
  [...new Set(['scoreOverride', ...model.rules.filter(({ isActive }) => isActive).flatMap(inputsOf)])].sort();

/** Fields of the workspace's own that the model reads, sorted: whoever reads leads to score them asks for them too. */
export const customInputs = (model: ScoreModel): string[] =>
  [
    ...new Set(
      model.rules.flatMap((rule) =>
        rule.isActive && rule.kind === 'FIELD' && !isScoreField(rule.field) ? [rule.field] : [],
      ),
    ),
  ].sort();

const inputsOf = (rule: ScoreRule): string[] => {
  switch (rule.kind) {
    case 'FIELD':
      return [(isScoreField(rule.field) ? RECORD_FIELDS[rule.field] : undefined) ?? rule.field];
    case 'EMAIL_DOMAIN':
      return ['emails'];
    case 'SENIORITY':
      return ['jobTitle'];
    case 'SILENCE':
      return ['createdAt', 'touchDigest'];
    case 'TOUCH':
    case 'UNANSWERED':
      return ['touchDigest'];
  }
};
