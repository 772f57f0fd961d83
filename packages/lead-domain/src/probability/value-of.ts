import { numberOfText } from './number-of-text.ts';
import { type KnownValues } from './outcome.ts';

export type ColumnKind = 'NUMBER' | 'CATEGORY';

/**
 * A lead's value as its column reads it; null: not given, or nothing that such a column can hold. Never throws, since
 * what a workspace holds under a name may have changed since the model was learnt.
 */
export const valueOf = ({
  kind,
  name,
  values,
}: {
  kind: ColumnKind;
  name: string;
  values: KnownValues;
}): number | string | null => {
  const value = Object.hasOwn(values, name) ? values[name] : null;
  return kind === 'NUMBER' ? numberOf(value) : textOf(value);
};

const numberOf = (value: unknown): number | null => {
  if (typeof value === 'string') return numberOfText(value);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

const textOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  return typeof value === 'boolean' ? String(value) : null;
};
