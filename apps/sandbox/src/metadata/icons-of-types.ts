import type { FieldMetadata } from './page-data.ts';

/** What stands before a field that names no icon of its own. */
export const ICON_OF_TYPE: Readonly<Record<FieldMetadata['type'], string>> = {
  UUID: 'IconId',
  TEXT: 'IconTypography',
  NUMBER: 'IconNumbers',
  NUMERIC: 'IconNumbers',
  BOOLEAN: 'IconToggleRight',
  DATE: 'IconCalendar',
  DATE_TIME: 'IconCalendarClock',
  SELECT: 'IconTag',
  MULTI_SELECT: 'IconTags',
  RATING: 'IconStars',
  ARRAY: 'IconBrackets',
  RAW_JSON: 'IconBraces',
  POSITION: 'IconHierarchy2',
  TS_VECTOR: 'IconSearch',
  FILES: 'IconPaperclip',
  ACTOR: 'IconCreativeCommonsSa',
  ADDRESS: 'IconMap',
  CURRENCY: 'IconCurrencyDollar',
  EMAILS: 'IconMail',
  FULL_NAME: 'IconUser',
  LINKS: 'IconLink',
  PHONES: 'IconPhone',
  RICH_TEXT: 'IconFilePencil',
  RELATION: 'IconRelationOneToMany',
};

export const iconOfField = (field: Pick<FieldMetadata, 'icon' | 'type'>): string =>
  field.icon ?? ICON_OF_TYPE[field.type];
