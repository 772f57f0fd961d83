import { expect, it } from '@jest/globals';
import { SCORE_GROUPS, SCORE_RULE_KINDS } from '@leads/lead-domain';

import { newRuleOf } from './new-rule.ts';
import { EMPTY_DRAFT } from './rule-draft.ts';
import { problemsOfDraft } from './rule-problem.ts';

/** What only its author knows. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  FIELD: ['field'],
  EMAIL_DOMAIN: ['domains'],
  SENIORITY: ['seniorities'],
  TOUCH: ['types'],
  SILENCE: [],
  UNANSWERED: [],
};

it.each(SCORE_RULE_KINDS.flatMap((kind) => SCORE_GROUPS.map((group) => [kind, group] as const)))(
  'a new rule of kind %s under %s lacks no more than what only its author knows',
  (kind, group) => {
    const problems = problemsOfDraft({ ...EMPTY_DRAFT, kind, group, ...newRuleOf({ group, kind }) });
    expect(ASKED[kind]).toEqual(expect.arrayContaining(Object.keys(problems)));
  },
);
