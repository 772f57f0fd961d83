const id = (number: number): string => `eeeeeeee-0000-4000-8000-${String(number).padStart(12, '0')}`;

const PERSON = '20202020-e674-48e5-a542-72570eee7213';

export const WIDGET_OBJECT = id(1);
export const WIDGET_SECRET_FIELD = id(30);

const field = (number: number, name: string, type: string, more: Record<string, unknown> = {}) => ({
  universalIdentifier: id(number),
  name,
  label: name,
  type,
  ...more,
});

const options = ['RED', 'GREEN', 'BLUE'].map((value, position) => ({
  id: id(100 + position),
  value,
  label: value,
  color: 'red',
  position,
}));

/** An app with one object that has a field of every type, a unique code, and a person whom it belongs to. */
export const WIDGET_MANIFEST = {
  application: { universalIdentifier: id(0), displayName: 'Widgets' },
  objects: [
    {
      universalIdentifier: WIDGET_OBJECT,
      nameSingular: 'widget',
      namePlural: 'widgets',
      labelSingular: 'Widget',
      labelPlural: 'Widgets',
      labelIdentifierFieldMetadataUniversalIdentifier: id(10),
      fields: [
        field(10, 'name', 'TEXT'),
        field(11, 'code', 'TEXT', { isUnique: true }),
        field(12, 'count', 'NUMBER', { universalSettings: { dataType: 'int' } }),
        field(13, 'price', 'NUMERIC'),
        field(14, 'isHidden', 'BOOLEAN', { defaultValue: false }),
        field(15, 'madeOn', 'DATE'),
        field(16, 'seenAt', 'DATE_TIME'),
        field(17, 'colour', 'SELECT', { options, defaultValue: "'RED'", isNullable: false }),
        field(18, 'colours', 'MULTI_SELECT', { options }),
        field(19, 'stars', 'RATING'),
        field(20, 'tags', 'ARRAY'),
        field(21, 'details', 'RAW_JSON'),
        field(22, 'worth', 'CURRENCY', { defaultValue: { amountMicros: null, currencyCode: "'USD'" } }),
        field(30, 'secret', 'TEXT'),
      ],
    },
  ],
  fields: [
    field(40, 'owner', 'RELATION', {
      objectUniversalIdentifier: WIDGET_OBJECT,
      relationTargetObjectMetadataUniversalIdentifier: PERSON,
      relationTargetFieldMetadataUniversalIdentifier: id(41),
      universalSettings: { relationType: 'MANY_TO_ONE', joinColumnName: 'ownerId', onDelete: 'SET_NULL' },
    }),
    field(41, 'widgets', 'RELATION', {
      objectUniversalIdentifier: PERSON,
      relationTargetObjectMetadataUniversalIdentifier: WIDGET_OBJECT,
      relationTargetFieldMetadataUniversalIdentifier: id(40),
      universalSettings: { relationType: 'ONE_TO_MANY' },
    }),
  ],
};
