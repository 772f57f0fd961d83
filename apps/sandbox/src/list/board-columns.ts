import type { StageRecord } from '../data/record.ts';
import type { FieldMetadata, PageView } from '../metadata/page-data.ts';

export type BoardGroup = { value: string | null; label: string; color: string; records: StageRecord[] };

type Grouping = { field: FieldMetadata; view: Pick<PageView, 'groups'>; records: readonly StageRecord[] };

/** The view's own columns in its order, else one for each option; records without a value come last, if there are any. */
export const boardColumns = ({ field, view, records }: Grouping): BoardGroup[] => {
  const options = [...(field.options ?? [])].sort((a, b) => a.position - b.position);
  const declared = [...view.groups].sort((a, b) => a.position - b.position);
  const values = declared.length
    ? declared.filter(({ isVisible, value }) => isVisible && value !== '').map(({ value }) => value)
    : options.map(({ value }) => value);
  const having = (value: string | null) => records.filter((record) => (record[field.name] ?? null) === value);
  const without = having(null);
  return [
    ...values.map((value) => {
      const option = options.find((one) => one.value === value);
      return { value, label: option?.label ?? value, color: option?.color ?? 'gray', records: having(value) };
    }),
    ...(without.length ? [{ value: null, label: 'No value', color: 'gray', records: without }] : []),
  ];
};
