import type { RecordAction, RecordEvent } from '../../engine.ts';

/** Which of one write's events concern a function with these settings, under the name `objectName.action`. */
export const triggeredBy = ({
  settings,
  action,
  events,
}: {
  settings: { eventName: string; updatedFields?: readonly string[] | null | undefined };
  action: RecordAction;
  events: readonly RecordEvent[];
}): RecordEvent[] => {
  const { eventName, updatedFields } = settings;
  return events.filter((event) => {
    const names = [`${event.objectName}.${action}`, `*.${action}`, `${event.objectName}.*`, '*.*'];
    if (!names.includes(eventName)) return false;
    // Only for `updated`: a created or upserted event passes whatever the filter says.
    if (action !== 'updated' || updatedFields == null || updatedFields.length === 0) return true;
    return event.updatedFields?.some((field) => updatedFields.includes(field)) ?? false;
  });
};
