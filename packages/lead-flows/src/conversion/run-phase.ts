import { type ConversionPhase, type ConversionPlan, type ConversionRole } from '@leads/lead-domain';
import { type TwentyClient, type TwentyError } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { type RecordWrite } from '../records/record-write.ts';
import { errorsOf, runWrites } from '../records/run-writes.ts';

import { attachInstead } from './attach-instead.ts';
import { findTaken } from './find-taken.ts';
import { recordWritesOf } from './record-writes-of.ts';

export type PhaseOutcome =
  | { kind: 'done'; plan: ConversionPlan }
  /** `isFinal`: this plan can never be carried out; a new one has to be made. */
  | { kind: 'stopped'; failure: FlowFailure; isFinal: boolean };

/** Somebody else may carry out the same plan right now; each round of them gets one of the two on. */
const ROUNDS = 4;

/** Carries out one phase as one document, together with the note that the phases before it are finished. */
export const runPhase = async ({
  client,
  plan,
  phase,
  journal,
}: {
  client: TwentyClient;
  plan: ConversionPlan;
  phase: ConversionPhase;
  journal: RecordWrite | null;
}): Promise<PhaseOutcome> => {
  const writes = recordWritesOf(phase);
  for (let round = 1; ; round += 1) {
    const result = await runWrites({
      client,
      name: `ConvertLead_${phase.name}`,
      writes: journal ? [...writes, journal] : writes,
    });
    if (result.ok) return { kind: 'done', plan };
    const errors = errorsOf(result.error);
    const isDuplicate = errors.every(({ code }) => code === 'DUPLICATE');
    if (!isDuplicate) return stoppedBy({ error: result.error, errors });
    if (phase.name !== 'links' && phase.name !== 'lead') {
      return resolveDuplicate({ client, plan, role: phase.name, writes, error: result.error });
    }
    // Two upserts of one link met: the second finds it now.
    if (round === ROUNDS) return stoppedBy({ error: result.error, errors });
  }
};

const resolveDuplicate = async ({
  client,
  plan,
  role,
  writes,
  error,
}: {
  client: TwentyClient;
  plan: ConversionPlan;
  role: ConversionRole;
  writes: RecordWrite[];
  error: TwentyError;
}): Promise<PhaseOutcome> => {
  if (plan.records[role].action !== 'create') return stoppedBy({ error, errors: errorsOf(error), isFinal: true });
  const found = await findTaken({ client, plan, role });
  if (!found.ok) return { kind: 'stopped', failure: found, isFinal: false };
  const { taken } = found;
  if (taken.kind === 'ours' && !taken.isDeleted) return { kind: 'done', plan };
  if (taken.kind === 'ours') return revive({ client, plan, writes });
  if (taken.kind === 'other' && !taken.isDeleted) {
    return { kind: 'done', plan: attachInstead({ plan, role, id: taken.id }) };
  }
  return stoppedBy({ error, errors: errorsOf(error), isFinal: true });
};

/** Our own half-made record was deleted before the conversion went on: an upsert under its id brings it back. */
const revive = async ({
  client,
  plan,
  writes,
}: {
  client: TwentyClient;
  plan: ConversionPlan;
  writes: RecordWrite[];
}): Promise<PhaseOutcome> => {
  const upserts = writes.map((write): RecordWrite =>
    write.kind === 'create' ? { kind: 'upsert', object: write.object, data: [write.data] } : write,
  );
  const result = await runWrites({ client, name: 'ConvertLead_revive', writes: upserts });
  return result.ok ? { kind: 'done', plan } : stoppedBy({ error: result.error, errors: errorsOf(result.error) });
};

/** What will not be different the next time: a value that Twenty refuses, a record that is gone for good. */
const FINAL_CODES = new Set<TwentyError['code']>(['INVALID', 'FOREIGN_KEY', 'NOT_FOUND']);

const stoppedBy = ({
  error,
  errors,
  isFinal,
}: {
  error: TwentyError;
  errors: TwentyError[];
  isFinal?: boolean;
}): PhaseOutcome => ({
  kind: 'stopped',
  failure: failedBy(errors.length === 1 ? (errors[0] ?? error) : error),
  isFinal: isFinal ?? errors.some(({ code }) => FINAL_CODES.has(code)),
});
