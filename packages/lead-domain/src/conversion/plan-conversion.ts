import { matchCandidates } from '../matching/match-candidates.ts';
import { linksSchema } from '../records/composites.ts';

import { type ConversionPlan, type ConversionRefusal } from './conversion-plan.ts';
import { type ConversionQuestion } from './conversion-question.ts';
import { decideRecords } from './decide-records.ts';
import { planCompany } from './plan-company.ts';
import { planLead } from './plan-lead.ts';
import { planMoves } from './plan-moves.ts';
import { planOpportunity } from './plan-opportunity.ts';
import { planPerson } from './plan-person.ts';
import { planProblems } from './plan-problems.ts';
import { planWarnings } from './plan-warnings.ts';
import { refuseConversion } from './refuse-conversion.ts';
import { workflowCheck } from './workflow-check.ts';

/**
 * Everything a conversion will do, before the first write: records made, matched or changed, each match with its
 * evidence, each field old and new, what moves along; or why it may not begin. The same question gives the same plan.
 */
export const planConversion = (question: ConversionQuestion): ConversionPlan | ConversionRefusal => {
  const { lead, candidates, activities, settings, now } = question;
  const refusal = refuseConversion({ lead, settings });
  if (refusal) return refusal;

  const { closedStages } = settings;
  const matches = matchCandidates({ lead, ...candidates, closedStages });
  const decisions = decideRecords({ question, matches });
  const company = planCompany({ lead, decision: decisions.company, companies: candidates.companies, matches });
  const person = planPerson({ lead, decision: decisions.person, companyId: company.id, matches });
  const opportunity = planOpportunity({
    question,
    decision: decisions.opportunity,
    companyId: company.id,
    personId: person.id,
    matches,
  });
  const records = { company, person, opportunity };
  const ids = { companyId: company.id, personId: person.id, opportunityId: opportunity.id };
  const { moves, left } = planMoves({ leadId: lead.id, activities, ids });
  const check = checkOf({ lead, decisions, records });
  return {
    kind: 'plan',
    leadId: lead.id,
    leadName: lead.name,
    attempt: question.attempt ?? 1,
    plannedAt: now.toISOString(),
    records,
    moves,
    lead: planLead({ lead, ids, now }),
    warnings: planWarnings({ lead, candidates, decisions, records, matches, check, activitiesLeft: left }),
    problems: planProblems({ question, decisions }),
    alternatives: matches,
    checkAfterWorkflow: check,
  };
};

const checkOf = ({
  lead,
  decisions,
  records: { company, person },
}: {
  lead: ConversionQuestion['lead'];
  decisions: ReturnType<typeof decideRecords>;
  records: Pick<ConversionPlan['records'], 'company' | 'person'>;
}): ConversionPlan['checkAfterWorkflow'] => {
  const attachedPerson = decisions.person.action === 'attach' ? decisions.person.record : null;
  const attachedCompany = decisions.company.action === 'attach' ? decisions.company.record : null;
  // A person who belongs to another company stays there, and the workflow looks at that company's link.
  const current = attachedPerson?.companyId ?? null;
  const isStaying = current !== null && current !== company.id;
  const planned = linksSchema.safeParse(company.data.domainName).data?.primaryLinkUrl ?? '';
  const plannedLink = planned === '' ? (attachedCompany?.domainName.primaryLinkUrl ?? '') : planned;
  const ownEmail = attachedPerson?.emails.primaryEmail ?? '';
  return workflowCheck({
    person,
    companyId: current ?? company.id,
    companyLink: isStaying ? (attachedPerson?.company?.domainName.primaryLinkUrl ?? '') : plannedLink,
    primaryEmail: ownEmail === '' ? lead.emails.primaryEmail : ownEmail,
  });
};
