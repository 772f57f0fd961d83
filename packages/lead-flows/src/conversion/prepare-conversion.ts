import {
  type ConversionActor,
  type ConversionChoices,
  type ConversionPlan,
  type Lead,
  planConversion,
  readSettings,
  recordId,
  searchKeys,
} from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';

import { candidateFilters } from './candidate-filters.ts';
import { type ConversionFailure } from './conversion-answer.ts';
import { type ConversionContext } from './read-conversion-context.ts';
import { searchCandidates } from './search-candidates.ts';

/** Makes a plan from what was read of the lead, and one more document with everything that may match it. */
export const prepareConversion = async ({
  client,
  lead,
  context,
  choices,
  actor,
  now,
}: {
  client: TwentyClient;
  lead: Lead;
  context: ConversionContext;
  choices: ConversionChoices;
  actor: ConversionActor;
  now: Date;
}): Promise<{ ok: true; plan: ConversionPlan } | ConversionFailure> => {
  const chosen = (choice: { mode: string; id?: string } | undefined) =>
    choice?.mode === 'attach' && choice.id ? [choice.id] : [];
  const derived = (role: string) => recordId({ leadId: lead.id, role });
  const found = await searchCandidates({
    client,
    filters: candidateFilters({
      keys: searchKeys(lead),
      ids: {
        people: [derived('person'), ...chosen(choices.person)],
        companies: [derived('company'), ...chosen(choices.company)],
        opportunities: [derived('opportunity'), ...chosen(choices.opportunity)],
      },
    }),
  });
  if (!found.ok) return failedBy(found.error);
  const { noteTargets, taskTargets, attachments, leadTouches } = context.activities;
  const plan = planConversion({
    lead,
    candidates: found.data,
    choices,
    activities: {
      noteTargets: noteTargets.map(({ id, noteId }) => ({ id, noteId: noteId ?? null })),
      taskTargets: taskTargets.map(({ id, taskId }) => ({ id, taskId: taskId ?? null })),
      attachments,
      touches: leadTouches,
    },
    settings: readSettings({ settings: context.settings, models: [] }).settings.conversion,
    actor,
    attempt: nextAttempt(context),
    now,
  });
  if (plan.kind === 'plan') return { ok: true, plan };
  return { ok: false, code: 'CONVERSION_REFUSED', message: plan.message, reason: plan.reason, status: lead.status };
};

const nextAttempt = ({ conversions }: ConversionContext): number =>
  Math.max(0, ...conversions.map(({ attempt }) => attempt)) + 1;
