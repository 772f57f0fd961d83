import { derivedIdentifier } from './derived-identifier.ts';

/** Of the colours that Twenty has, those that the app uses. */
type TagColor =
  | 'red'
  | 'tomato'
  | 'orange'
  | 'amber'
  | 'yellow'
  | 'gold'
  | 'bronze'
  | 'brown'
  | 'grass'
  | 'green'
  | 'jade'
  | 'mint'
  | 'turquoise'
  | 'cyan'
  | 'sky'
  | 'blue'
  | 'iris'
  | 'purple'
  | 'pink'
  | 'gray';

/** What a person reads for one value of a closed list, and its colour. */
export type OptionLook = readonly [label: string, color: TagColor];

/** SELECT options in the list's own order, with identifiers that survive a renamed label. */
export const selectOptions = <Value extends string>({
  field,
  values,
  looks,
}: {
  field: string;
  values: readonly Value[];
  looks: Record<Value, OptionLook>;
}) =>
  values.map((value, position) => {
    const [label, color] = looks[value];
    return { id: derivedIdentifier(field, value), value, label, color, position };
  });

/** The default of a SELECT field is written with quotes of its own. */
export const selectDefault = (value: string): string => `'${value}'`;
