import type { StageRecord } from '../data/record.ts';
import type { FullName } from '../fields/composite-values.ts';
import { textOf } from '../fields/text-of.ts';
import type { FieldMetadata, ObjectMetadata } from '../metadata/page-data.ts';

export type TimelineEvent = {
  icon: string;
  text: string;
  at: string;
  changes: { field: FieldMetadata; to: string }[];
};

type Properties = { diff?: Record<string, { before?: unknown; after?: unknown }> };

const readProperties = (value: unknown): Properties => {
  if (typeof value === 'string') {
    try {
      return JSON.parse(value) as Properties;
    } catch {
      return {};
    }
  }
  return value ?? {};
};

const told = (field: FieldMetadata, value: unknown): string => {
  if (value === null || value === undefined || value === '') return 'empty';
  const option = field.options?.find((one) => one.value === value);
  if (option) return option.label;
  if (typeof value !== 'object') return textOf(value);
  const parts = Object.values(value).filter((part) => typeof part === 'string' && part !== '');
  return parts.join(' ') || JSON.stringify(value);
};

const actorOf = (entry: StageRecord): string => {
  const member = entry.workspaceMember as { name: FullName } | null;
  if (member) return [member.name.firstName, member.name.lastName].filter(Boolean).join(' ');
  const name = (entry.createdBy as { name: string | null } | null)?.name?.trim() ?? '';
  return name === '' ? 'Twenty' : name;
};

const ICONS: Readonly<Record<string, string>> = {
  created: 'IconCirclePlus',
  updated: 'IconEditCircle',
  deleted: 'IconTrash',
};

/** One line of the timeline: who did what, and which fields went to which value. */
export const readTimelineEvent = ({
  entry,
  object,
  label,
}: {
  entry: StageRecord;
  object: ObjectMetadata;
  label: string;
}): TimelineEvent => {
  const [about = '', action = ''] = textOf(entry.name).split('.');
  const changes = Object.entries(readProperties(entry.properties).diff ?? {}).flatMap(([name, change]) => {
    const field = object.fields.find((one) => one.name === name || one.relation?.joinColumn === name);
    return field && field.type !== 'RAW_JSON' ? [{ field, to: told(field, change.after) }] : [];
  });
  const isOwn = about === object.nameSingular;
  const what =
    action === 'created' && isOwn
      ? `created ${label}`
      : action === 'updated' && isOwn
        ? `updated ${changes.length === 1 ? '1 field' : `${changes.length} fields`} on ${label}`
        : `${action || 'changed'} a ${about.replace('linked-', '')}`;
  return {
    icon: ICONS[action] ?? 'IconPaperclip',
    text: `${actorOf(entry)} ${what}`,
    at: textOf(entry.happensAt ?? entry.createdAt),
    changes: isOwn && action === 'updated' ? changes : [],
  };
};
