import { normaliseDigits } from '@leads/lead-domain';

const ISO_TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** An ISO date or time; without a zone it is UTC, so that the same file gives the same score everywhere. Null for others. */
export const readTime = (text: string): Date | null => {
  const [, day, clock = '00:00', zone = 'Z'] = ISO_TIME.exec(normaliseDigits(text).trim()) ?? [];
  if (day === undefined) return null;
  const midnight = new Date(`${day}T00:00Z`);
  const time = new Date(`${day}T${clock}${zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`);
  if (Number.isNaN(midnight.getTime()) || Number.isNaN(time.getTime())) return null;
  // 30 February would be 2 March.
  return midnight.toISOString().startsWith(day) ? time : null;
};
