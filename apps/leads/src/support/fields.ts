import { FieldType, OnDeleteAction, RelationType } from 'twenty-sdk/define';

import { type OptionLook, selectDefault, selectOptions } from './select-options.ts';

type Look = { icon?: string; description?: string };

/** Short forms of the field declarations of one object; `ids` is its part of the identifier registry. */
export const fieldsOf = <Name extends string>(ids: Record<Name, string>) => {
  const base = (name: Name, label: string, look: Look) => ({ universalIdentifier: ids[name], name, label, ...look });

  return {
    text: (name: Name, label: string, look: Look = {}) => ({
      ...base(name, label, look),
      type: FieldType.TEXT as const,
      // Twenty stores an empty text as NULL; a column that refuses it would refuse every empty answer.
      isNullable: true as const,
    }),
    uniqueText: (name: Name, label: string, look: Look = {}) => ({
      ...base(name, label, look),
      type: FieldType.TEXT as const,
      isNullable: true as const,
      isUnique: true,
    }),
    number: (name: Name, label: string, look: Look = {}) => ({
      ...base(name, label, look),
      type: FieldType.NUMBER as const,
      isNullable: true as const,
    }),
    /** A number that begins at 0, so that a filter finds it there. */
    count: (name: Name, label: string, look: Look = {}) => ({
      ...base(name, label, look),
      type: FieldType.NUMBER as const,
      isNullable: true as const,
      defaultValue: 0,
    }),
    flag: (name: Name, label: string, isOn: boolean, look: Look = {}) => ({
      ...base(name, label, look),
      type: FieldType.BOOLEAN as const,
      defaultValue: isOn,
      isNullable: false,
    }),
    time: (name: Name, label: string, look: Look = {}) => ({
      ...base(name, label, look),
      type: FieldType.DATE_TIME as const,
      isNullable: true as const,
    }),
    json: (name: Name, label: string, look: Look = {}) => ({
      ...base(name, label, look),
      type: FieldType.RAW_JSON as const,
      isNullable: true as const,
    }),
    fullName: (name: Name, label: string, look: Look = {}) => ({
      ...base(name, label, look),
      type: FieldType.FULL_NAME as const,
    }),
    emails: (name: Name, label: string, look: Look = {}) => ({
      ...base(name, label, look),
      type: FieldType.EMAILS as const,
    }),
    phones: (name: Name, label: string, look: Look = {}) => ({
      ...base(name, label, look),
      type: FieldType.PHONES as const,
    }),
    links: (name: Name, label: string, look: Look = {}) => ({
      ...base(name, label, look),
      type: FieldType.LINKS as const,
    }),
    address: (name: Name, label: string, look: Look = {}) => ({
      ...base(name, label, look),
      type: FieldType.ADDRESS as const,
    }),
    currency: (name: Name, label: string, look: Look = {}) => ({
      ...base(name, label, look),
      type: FieldType.CURRENCY as const,
    }),
    select: <Value extends string>(
      name: Name,
      label: string,
      list: { values: readonly Value[]; looks: Record<Value, OptionLook>; initial?: Value },
      look: Look = {},
    ) => ({
      ...base(name, label, look),
      type: FieldType.SELECT as const,
      options: selectOptions({ field: ids[name], values: list.values, looks: list.looks }),
      ...(list.initial === undefined
        ? { isNullable: true as const }
        : { defaultValue: selectDefault(list.initial), isNullable: false }),
    }),
    /** The many side: this record points at one of the other object. */
    toOne: (
      name: Name,
      label: string,
      target: { object: string; inverse: string },
      look: Look & { isOwned?: boolean } = {},
    ) => {
      const { isOwned = false, ...rest } = look;
      return {
        ...base(name, label, rest),
        type: FieldType.RELATION as const,
        relationTargetObjectMetadataUniversalIdentifier: target.object,
        relationTargetFieldMetadataUniversalIdentifier: target.inverse,
        universalSettings: {
          relationType: RelationType.MANY_TO_ONE,
          onDelete: isOwned ? OnDeleteAction.CASCADE : OnDeleteAction.SET_NULL,
          joinColumnName: `${name}Id`,
        },
      };
    },
    /** The one side: the records of the other object that point here. */
    toMany: (name: Name, label: string, target: { object: string; inverse: string }, look: Look = {}) => ({
      ...base(name, label, look),
      type: FieldType.RELATION as const,
      relationTargetObjectMetadataUniversalIdentifier: target.object,
      relationTargetFieldMetadataUniversalIdentifier: target.inverse,
      universalSettings: { relationType: RelationType.ONE_TO_MANY },
    }),
  };
};
