import { type ScoreGroup, type ScoreRuleKind } from '@leads/lead-domain';

import { type RuleDraft } from './rule-draft.ts';

/** What a new rule begins with: values that many rules have, and nothing of what only its author knows. */
export const newRuleOf = ({ group, kind }: { group: ScoreGroup; kind: ScoreRuleKind }): Partial<RuleDraft> => ({
  points: group === 'NEGATIVE' ? '-5' : '5',
  ...conditionOf({ group, kind }),
});

const conditionOf = ({ group, kind }: { group: ScoreGroup; kind: ScoreRuleKind }): Partial<RuleDraft> => {
  switch (kind) {
    case 'FIELD':
    case 'SENIORITY':
      return {};
    case 'EMAIL_DOMAIN':
      return { list: group === 'NEGATIVE' ? 'LISTED' : 'BUSINESS' };
    case 'TOUCH':
      return { direction: 'INCOMING', withinDays: '90', decay: 'HALF_LIFE', decayDays: '30', cap: '10' };
    case 'SILENCE':
      return { direction: 'INCOMING', days: '60' };
    case 'UNANSWERED':
      return {
        types: ['EMAIL'],
        answers: ['EMAIL', 'CALL', 'MESSAGE', 'MEETING'],
        minimumCount: '3',
        withinDays: '90',
      };
  }
};
