import { type Matches } from '../matching/match.ts';
import { type Currency } from '../records/composites.ts';
import { type Opportunity } from '../records/opportunity.ts';

import { type PlannedRecord } from './conversion-plan.ts';
import { type ConversionQuestion } from './conversion-question.ts';
import { type RecordDecision } from './decide-records.ts';
import { fillGaps } from './fill-gaps.ts';
import { opportunityName } from './opportunity-name.ts';
import { plannedRecord } from './planned-record.ts';

const DAY = 86_400_000;

/** The opportunity of the plan: amount from the budget, close date from the timeline, stage and name from settings. */
export const planOpportunity = ({
  question,
  decision,
  companyId,
  personId,
  matches,
}: {
  question: ConversionQuestion;
  decision: RecordDecision<Opportunity>;
  companyId: string | null;
  personId: string | null;
  matches: Matches;
}): PlannedRecord => {
  const { lead, settings, actor } = question;
  const choice = question.choices?.opportunity;
  const chosen = choice?.mode === 'create' ? choice : undefined;
  const name = chosen?.name ?? opportunityName({ lead, template: settings.opportunityName });
  const opportunity = decision.action === 'attach' ? decision.record : null;
  const filled = fillGaps({
    current: { ...opportunity },
    proposed: {
      name,
      stage: settings.opportunityStage,
      amount: amountOf({ amount: chosen?.amount ?? lead.budgetAmount, currencyCode: settings.currencyCode }),
      closeDate: closeDateOf(question),
      companyId,
      pointOfContactId: personId,
      ownerId: lead.ownerId ?? actor.workspaceMemberId,
    },
  });
  return plannedRecord({
    role: 'opportunity',
    leadId: lead.id,
    decision,
    label: opportunity?.name ?? name,
    evidence: matches.opportunities.find(({ recordId }) => recordId === opportunity?.id)?.evidence ?? [],
    filled,
  });
};

const amountOf = ({ amount, currencyCode }: { amount: Currency; currencyCode: string }): Currency | null =>
  amount.amountMicros === null ? null : { ...amount, currencyCode: amount.currencyCode || currencyCode };

const closeDateOf = ({ lead, settings, now }: ConversionQuestion): string | null => {
  const days = lead.timeline === null ? settings.closeInDaysWithoutTimeline : settings.closeInDays[lead.timeline];
  return days === null ? null : new Date(now.getTime() + days * DAY).toISOString();
};
