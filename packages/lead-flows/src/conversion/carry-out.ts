import { conversionPhases, type ConversionPlan } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { type FlowFailure } from '../answers/flow-failure.ts';
import { type RecordWrite } from '../records/record-write.ts';
import { runWrites } from '../records/run-writes.ts';

import { checkAfterWorkflow } from './check-after-workflow.ts';
import { type Claim } from './claim-conversion.ts';
import { type ConversionFailure, type Converted } from './conversion-answer.ts';
import { finishConversion } from './finish-conversion.ts';
import { readConversionReceipt } from './read-conversion-receipt.ts';
import { runPhase } from './run-phase.ts';

type Run = {
  client: TwentyClient;
  claim: Claim;
  now: Date;
  sleep: ((ms: number) => Promise<void>) | undefined;
  onPhase: ((finished: number, of: number) => void) | undefined;
};

/** Carries out a claimed plan from the phase where its journal stands to the receipt. */
export const carryOut = async ({ client, claim, now, sleep, onPhase }: Run): Promise<Converted | ConversionFailure> => {
  const journalId = claim.journal.id;
  if (claim.journal.state === 'FAILED') return triedInVain(journalId);
  const first = await runPhases({ client, plan: claim.plan, journalId, from: claim.journal.phase, onPhase });
  if (!first.ok) return first;
  let { plan } = first;
  let checked = await checkAfterWorkflow({ client, plan, sleep });
  if (checked.ok && checked.isSomethingLost) {
    // Somebody deleted what an interrupted run had made: from the top, everything that still stands is found there.
    const again = await runPhases({ client, plan, journalId, from: 0, onPhase });
    if (!again.ok) return again;
    plan = again.plan;
    checked = await checkAfterWorkflow({ client, plan, sleep });
  }
  if (!checked.ok) return { ...checked, canResume: true };
  const finished = await finishConversion({
    client,
    plan,
    journalId,
    personWasPutBack: checked.personWasPutBack,
    now,
  });
  if (!finished.ok) return { ...finished, canResume: true };
  if (!finished.isFirst) return readConversionReceipt({ client, leadId: plan.leadId });
  return { ok: true, receipt: finished.receipt, warnings: plan.warnings, alreadyConverted: false };
};

const runPhases = async ({
  client,
  plan: claimedPlan,
  journalId,
  from,
  onPhase,
}: Pick<Run, 'client' | 'onPhase'> & {
  plan: ConversionPlan;
  journalId: string;
  from: number;
}): Promise<{ ok: true; plan: ConversionPlan } | ConversionFailure> => {
  let plan = claimedPlan;
  const names = conversionPhases(plan).map(({ name }) => name);
  for (const [index, name] of names.entries()) {
    // Asked anew each time, since a phase may have changed the plan for those after it.
    const phase = conversionPhases(plan).find((candidate) => candidate.name === name);
    if (!phase || name === 'lead' || index < from || phase.writes.length === 0) continue;
    const isPlanChanged = plan !== claimedPlan;
    const journal = index === 0 ? null : phaseNote({ journalId, index, ...(isPlanChanged ? { plan } : {}) });
    const outcome = await runPhase({ client, plan, phase, journal });
    if (outcome.kind === 'stopped') return stop({ client, journalId, ...outcome });
    plan = outcome.plan;
    onPhase?.(index + 1, names.length);
  }
  return { ok: true, plan };
};

/** Notes that the phases before this one are finished; a worker that lags behind takes nothing back. */
const phaseNote = ({
  journalId,
  index,
  plan,
}: {
  journalId: string;
  index: number;
  plan?: ConversionPlan;
}): RecordWrite => ({
  kind: 'updateWhere',
  object: 'leadConversion',
  filter: { id: { eq: journalId }, phase: { lt: index } },
  data: { phase: index, ...(plan ? { conversionPlan: plan } : {}) },
});

const stop = async ({
  client,
  journalId,
  failure,
  isFinal,
}: {
  client: TwentyClient;
  journalId: string;
  failure: FlowFailure;
  isFinal: boolean;
}): Promise<ConversionFailure> => {
  if (!isFinal) return { ...failure, canResume: true };
  // Guarded, so that a run that is late cannot spoil a conversion that somebody else has finished.
  await runWrites({
    client,
    name: 'ConvertLead_giveUp',
    writes: [
      {
        kind: 'updateWhere',
        object: 'leadConversion',
        filter: { id: { eq: journalId }, state: { eq: 'RUNNING' } },
        data: { state: 'FAILED', receipt: { code: failure.code, message: failure.message } },
      },
    ],
  });
  return {
    ...failure,
    code: 'CONVERSION_FAILED',
    message: `Twenty refused a record of this conversion: ${failure.message}`,
  };
};

const triedInVain = (journalId: string): ConversionFailure => ({
  ok: false,
  code: 'CONVERSION_FAILED',
  message: `Conversion ${journalId} was given up just now because Twenty refused one of its records. Plan it again.`,
});
