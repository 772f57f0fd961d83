import {
  CONVERSION_PHASES,
  conversionPhases,
  type ConversionPlan,
  conversionReceipt,
  type ConversionReceipt,
} from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { type RecordWrite } from '../records/record-write.ts';
import { runWrites } from '../records/run-writes.ts';

import { recordWritesOf } from './record-writes-of.ts';

/**
 * The last document: the lead's own change, a plain update by id, so that every workflow hears of it; and beside it, as
 * neither needs the other, the journal is closed. Only the first to close it writes its receipt, so all read the same.
 * `isFirst` is false where somebody else closed it before.
 */
export const finishConversion = async ({
  client,
  plan,
  journalId,
  personWasPutBack,
  now,
}: {
  client: TwentyClient;
  plan: ConversionPlan;
  journalId: string;
  personWasPutBack: boolean | null;
  now: Date;
}): Promise<{ ok: true; receipt: ConversionReceipt; isFirst: boolean } | FlowFailure> => {
  const receipt = conversionReceipt({ plan, personWasPutBack, now });
  const leadWrites = conversionPhases(plan)
    .filter(({ name }) => name === 'lead')
    .flatMap(recordWritesOf);
  const result = await runWrites({
    client,
    name: 'ConvertLead_finish',
    writes: [...leadWrites, closeJournal({ journalId, plan, receipt })],
  });
  if (!result.ok) return failedBy(result.error);
  return { ok: true, receipt, isFirst: (result.data.updateLeadConversions ?? []).length > 0 };
};

/** Compare and set: it changes nothing where the journal is closed already. */
const closeJournal = ({
  journalId,
  plan,
  receipt,
}: {
  journalId: string;
  plan: ConversionPlan;
  receipt: ConversionReceipt;
}): RecordWrite => ({
  kind: 'updateWhere',
  object: 'leadConversion',
  filter: { id: { eq: journalId }, state: { neq: 'DONE' } },
  data: {
    state: 'DONE',
    phase: CONVERSION_PHASES.length,
    conversionPlan: plan,
    receipt,
    finishedAt: receipt.finishedAt,
  },
});
