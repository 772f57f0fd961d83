import { type LeadJobKind, type ScoreCause } from '@leads/lead-domain';

import { type RecordData } from '../records/record-write.ts';

/** The record of a job that is to begin: creating it starts its run. */
export const newJob = ({
  id,
  kind,
  cause,
  causeNote,
}: {
  id: string;
  kind: LeadJobKind;
  cause: ScoreCause | null;
  causeNote: string;
}): RecordData & { id: string } => ({
  id,
  name: `${NAMES[kind]}${causeNote === '' ? '' : `: ${causeNote}`}`,
  jobKind: kind,
  jobStatus: 'RUNNING',
  cause,
  causeNote,
  cursor: '',
  totalCount: 0,
  doneCount: 0,
  changedCount: 0,
  runCount: 0,
});

const NAMES = {
  RESCORE: 'Score open leads',
  LEARN: 'Learn from outcomes',
} as const satisfies Record<LeadJobKind, string>;
