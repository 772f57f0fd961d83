import { type Lead } from '../records/lead.ts';
import {
  type AuthorityAnswer,
  BANT_ANSWERS,
  type BantCriterion,
  type BudgetAnswer,
  type NeedAnswer,
  type TimelineAnswer,
} from '../vocabulary/qualification-terms.ts';

import { type AssessmentAnswer } from './qualification-state.ts';

export type AnswerChanges = Partial<Pick<Lead, 'budgetStatus' | 'budgetAmount' | 'authority' | 'need' | 'timeline'>>;

/** The lead's fields that an answer changes; an answer that changes nothing gives an empty object. */
export const applyAnswer = ({
  lead,
  answer,
}: {
  lead: Pick<Lead, 'budgetStatus' | 'budgetAmount' | 'authority' | 'need' | 'timeline'>;
  answer: AssessmentAnswer;
}): AnswerChanges => {
  const changes = changesOf({ criterion: answer.criterion, answer: answer.answer });
  if (answer.criterion === 'BUDGET') changes.budgetAmount = budgetAmountOf({ lead, answer });
  return withoutEqual({ lead, changes });
};

const changesOf = ({ criterion, answer }: { criterion: BantCriterion; answer: string }): AnswerChanges => {
  switch (criterion) {
    case 'BUDGET':
      return { budgetStatus: BANT_ANSWERS.BUDGET.find((known): known is BudgetAnswer => known === answer) ?? null };
    case 'AUTHORITY':
      return { authority: BANT_ANSWERS.AUTHORITY.find((known): known is AuthorityAnswer => known === answer) ?? null };
    case 'NEED':
      return { need: BANT_ANSWERS.NEED.find((known): known is NeedAnswer => known === answer) ?? null };
    case 'TIMELINE':
      return { timeline: BANT_ANSWERS.TIMELINE.find((known): known is TimelineAnswer => known === answer) ?? null };
  }
};

/** An answer without an amount keeps the one that is known; an answer taken back takes its amount with it. */
const budgetAmountOf = ({
  lead,
  answer,
}: {
  lead: Pick<Lead, 'budgetAmount'>;
  answer: AssessmentAnswer;
}): Lead['budgetAmount'] => {
  if (answer.answer === '') return { amountMicros: null, currencyCode: lead.budgetAmount.currencyCode };
  return answer.amount ?? lead.budgetAmount;
};

const withoutEqual = ({
  lead,
  changes,
}: {
  lead: Parameters<typeof applyAnswer>[0]['lead'];
  changes: AnswerChanges;
}): AnswerChanges => {
  const { budgetAmount, ...choices } = changes;
  const changed: AnswerChanges = {};
  if ('budgetStatus' in choices && choices.budgetStatus !== lead.budgetStatus)
    changed.budgetStatus = choices.budgetStatus;
  if ('authority' in choices && choices.authority !== lead.authority) changed.authority = choices.authority;
  if ('need' in choices && choices.need !== lead.need) changed.need = choices.need;
  if ('timeline' in choices && choices.timeline !== lead.timeline) changed.timeline = choices.timeline;
  if (
    budgetAmount &&
    (budgetAmount.amountMicros !== lead.budgetAmount.amountMicros ||
      budgetAmount.currencyCode !== lead.budgetAmount.currencyCode)
  ) {
    changed.budgetAmount = budgetAmount;
  }
  return changed;
};
