import { type ConversionPlan, type ConversionRole, type FieldChange } from '@leads/lead-domain';

/** Of a new opportunity these are typed right above. */
const STAND_IN_INPUTS = ['name', 'amount'];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The changes of one record with ids turned into the names of planned records; an id of anything else says nothing. */
export const shownChanges = ({ plan, role }: { plan: ConversionPlan; role: ConversionRole }): FieldChange[] => {
  const labels = new Map(
    Object.values(plan.records).flatMap(({ id, label }) => (id === null ? [] : [[id, label] as const])),
  );
  const named = (value: unknown) =>
    typeof value === 'string' && UUID.test(value) ? (labels.get(value) ?? null) : value;
  return plan.records[role].changes
    .map(({ field, from, to }) => ({ field, from: named(from), to: named(to) }))
    .filter(({ from, to }) => !isEmpty(from) || !isEmpty(to))
    .filter(
      ({ field }) =>
        !(role === 'opportunity' && plan.records.opportunity.action === 'create' && STAND_IN_INPUTS.includes(field)),
    );
};

/** Nothing that could be read: also a composite of empty parts. */
const isEmpty = (value: unknown): boolean => {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
};
