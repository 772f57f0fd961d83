import type { ObjectMetadata } from '../metadata/page-data.ts';

type Order = Record<string, unknown>;

export type Sort = { field: string; direction: 'ASC' | 'DESC'; subField?: string | null };

const MAIN_PARTS: Readonly<Record<string, readonly string[]>> = {
  FULL_NAME: ['firstName', 'lastName'],
  EMAILS: ['primaryEmail'],
  PHONES: ['primaryPhoneNumber'],
  LINKS: ['primaryLinkUrl'],
  ADDRESS: ['addressCity'],
  CURRENCY: ['amountMicros'],
  ACTOR: ['name'],
};

/** The sorts of a view as the API takes them; records without a value come last. */
export const readViewOrder = ({ sorts, object }: { sorts: readonly Sort[]; object: ObjectMetadata }): Order[] => [
  ...sorts.flatMap((sort): Order[] => {
    const field = object.fields.find(({ name }) => name === sort.field);
    if (!field) return [];
    const direction = `${sort.direction === 'ASC' ? 'Asc' : 'Desc'}NullsLast`;
    const parts = sort.subField ? [sort.subField] : MAIN_PARTS[field.type];
    if (field.relation) return [{ [field.relation.joinColumn ?? field.name]: direction }];
    return parts ? parts.map((part) => ({ [field.name]: { [part]: direction } })) : [{ [field.name]: direction }];
  }),
  { position: 'AscNullsFirst' },
];
