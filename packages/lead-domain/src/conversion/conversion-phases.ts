import { type ConversionPlan } from './conversion-plan.ts';

/**
 * One write. `create` is an upsert of one or many records under derived ids and safe to repeat; `update` sets the same
 * data on one or many records. All writes of a phase belong into one document, since none depends on another.
 */
export type ConversionWrite =
  | { kind: 'create'; object: WrittenObject; records: ({ id: string } & Record<string, unknown>)[] }
  | { kind: 'update'; object: WrittenObject; ids: string[]; data: Record<string, unknown> };

export const WRITTEN_OBJECTS = [
  'company',
  'person',
  'opportunity',
  'noteTarget',
  'taskTarget',
  'attachment',
  'leadTouch',
  'lead',
] as const;
export type WrittenObject = (typeof WRITTEN_OBJECTS)[number];

export const CONVERSION_PHASES = ['company', 'person', 'opportunity', 'links', 'lead'] as const;
export type ConversionPhaseName = (typeof CONVERSION_PHASES)[number];

export type ConversionPhase = { name: ConversionPhaseName; writes: ConversionWrite[] };

/** The plan's writes in the order in which they must happen: always all five phases, some of them without a write. */
export const conversionPhases = (plan: ConversionPlan): ConversionPhase[] => [
  { name: 'company', writes: recordWrites({ plan, role: 'company' }) },
  { name: 'person', writes: recordWrites({ plan, role: 'person' }) },
  { name: 'opportunity', writes: recordWrites({ plan, role: 'opportunity' }) },
  { name: 'links', writes: plan.moves.flatMap(moveWrites) },
  { name: 'lead', writes: [{ kind: 'update', object: 'lead', ids: [plan.leadId], data: plan.lead.data }] },
];

const recordWrites = ({
  plan,
  role,
}: {
  plan: ConversionPlan;
  role: 'company' | 'person' | 'opportunity';
}): ConversionWrite[] => {
  const { action, id, data } = plan.records[role];
  if (action === 'none' || id === null) return [];
  if (action === 'create') return [{ kind: 'create', object: role, records: [{ ...data, id }] }];
  return Object.keys(data).length === 0 ? [] : [{ kind: 'update', object: role, ids: [id], data }];
};

const moveWrites = ({ object, ids, creates, data }: ConversionPlan['moves'][number]): ConversionWrite[] => {
  const writes: ConversionWrite[] = [];
  if (creates.length > 0) writes.push({ kind: 'create', object, records: creates });
  if (ids.length > 0 && Object.keys(data).length > 0) writes.push({ kind: 'update', object, ids, data });
  return writes;
};
