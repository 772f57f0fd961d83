import {
  applyAnswer,
  type AssessmentAnswer,
  assessmentRecord,
  readAnswer,
  recordId,
  winReceiptSchema,
} from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { plainFieldNames } from '../history/plain-field-names.ts';
import { writeLead } from '../records/write-lead.ts';
import { runWrites } from '../records/run-writes.ts';
import { scoredChanges } from '../scoring/scored-changes.ts';
import { stamped } from '../scoring/stamped.ts';

import { qualificationView, type QualificationView } from './qualification-view.ts';
import { readQualificationPanel } from './read-qualification-panel.ts';

/**
 * Stores an answer with its evidence, then what follows from it for the lead as it is by then: an answer that may not be
 * stored changes no lead, and a panel that stood open for an hour takes nothing back. `panel` is the state in which the
 * answer was given; answering again from the same state after a lost answer appends nothing twice.
 */
export const answerQualification = async ({
  client,
  panel,
  answer: input,
  now,
}: {
  client: TwentyClient;
  panel: QualificationView;
  answer: AssessmentAnswer;
  now: Date;
}): Promise<{ ok: true; panel: QualificationView } | FlowFailure> => {
  const reading = readAnswer(input);
  if (reading.kind === 'refused') {
    const [problem] = reading.problems;
    return { ok: false, code: 'ANSWER_REFUSED', message: problem?.message ?? 'This answer cannot be stored.' };
  }
  const { answer } = reading;
  const leadId = panel.lead.id;
  const newest = panel.assessments.find(({ criterion }) => criterion === answer.criterion);
  const record = assessmentRecord({
    id: recordId({ leadId, role: `assessment:${newest?.id ?? 'first'}:${JSON.stringify(answer)}` }),
    leadId,
    answer,
    now,
  });
  const evidence = await runWrites({
    client,
    name: 'StoreAnswer',
    writes: [{ kind: 'create', object: 'leadAssessment', data: record }],
  });
  // A duplicate is this very answer, stored before by a document whose reply was lost.
  if (!evidence.ok && evidence.error.code !== 'DUPLICATE') return failedBy(evidence.error);
  const fresh = await readQualificationPanel({ client, leadId, now });
  if (!fresh.ok) return fresh;
  const { lead, assessments, settings } = fresh.panel;
  const changes = applyAnswer({ lead, answer });
  const reason = { cause: 'ANSWER', causeNote: plainFieldNames(Object.keys(changes)) } as const;
  // No answer changes how probable a win is, see `knownValuesOf`: what is stored of it stays.
  const win = winReceiptSchema.safeParse(lead.winParts).data ?? null;
  const derivation = scoredChanges({ lead: { ...lead, ...changes }, settings, win, now });
  const answered = stamped({ lead, changes, derivation, reason });
  const written = await writeLead({ client, name: 'AnswerLead', write: answered.write });
  if (!written.ok) return failedBy(written.error);
  return { ok: true, panel: qualificationView({ lead: answered.lead, assessments, settings, now }) };
};
