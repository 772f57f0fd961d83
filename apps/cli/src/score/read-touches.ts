import {
  TOUCH_DIRECTIONS,
  TOUCH_OUTCOMES,
  TOUCH_TYPES,
  type TouchDigestEntry,
  type TouchDirection,
  type TouchType,
} from '@leads/lead-domain';

import { readTime } from './read-time.ts';

export type TouchesReading = { kind: 'read'; touches: TouchDigestEntry[] } | { kind: 'refused'; reason: string };

/**
 * The touches of one lead in one cell: `FORM@2026-11-01T10:00Z; CALL:OUTGOING:REACHED@2026-11-03`, or a JSON list of
 * `{ type, direction?, outcome?, at }`. Without a direction, a touch with an outcome is ours, and others are as usual.
 */
export const readTouches = (cell: string): TouchesReading => {
  const text = cell.trim();
  const given = text.startsWith('[') ? partsOfJson(text) : partsOfNotation(text);
  if (given === null) return { kind: 'refused', reason: `The touches are no list in JSON. ${REMEDY}` };
  const touches: TouchDigestEntry[] = [];
  for (const { words, at, shown } of given) {
    const reading = readTouch({ words, at });
    if (typeof reading === 'string') return { kind: 'refused', reason: `The touch "${shown}" ${reading}` };
    touches.push({ ...reading, id: `touch-${touches.length + 1}` });
  }
  return { kind: 'read', touches };
};

/** A touch as it was written, not checked yet. */
type GivenTouch = { words: string[]; at: string; shown: string };

const REMEDY = 'Write TYPE:DIRECTION:OUTCOME@TIME, several separated by ";".';

const USUAL_DIRECTIONS: Record<TouchType, TouchDirection> = {
  FORM: 'INCOMING',
  VISIT: 'INCOMING',
  DOWNLOAD: 'INCOMING',
  EMAIL_OPEN: 'INCOMING',
  EMAIL: 'OUTGOING',
  CALL: 'OUTGOING',
  MESSAGE: 'OUTGOING',
  MEETING: 'INCOMING',
  DEMO: 'INCOMING',
  OFFER: 'OUTGOING',
  PRICE_LIST: 'INCOMING',
  EVENT: 'INCOMING',
  UNSUBSCRIBE: 'INCOMING',
  BOUNCE: 'INCOMING',
};

const partsOfNotation = (text: string): GivenTouch[] =>
  text
    .split(/[;؛\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('@');
      const words = at < 0 ? part : part.slice(0, at);
      return { words: words.split(':'), at: at < 0 ? '' : part.slice(at + 1), shown: part };
    });

const partsOfJson = (text: string): GivenTouch[] | null => {
  const list = parseJson(text);
  if (!Array.isArray(list)) return null;
  return list.map((touch: unknown) => {
    const parts: Record<string, unknown> = typeof touch === 'object' && touch !== null ? { ...touch } : {};
    const words = [parts.type, parts.direction, parts.outcome].filter((word) => word !== undefined && word !== null);
    return { words: words.map(String), at: typeof parts.at === 'string' ? parts.at : '', shown: JSON.stringify(touch) };
  });
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The touch, or what is wrong with it. */
const readTouch = ({ words, at }: Pick<GivenTouch, 'words' | 'at'>): Omit<TouchDigestEntry, 'id'> | string => {
  const [typeWord = '', ...others] = words.map((word) =>
    word
      .trim()
      .toUpperCase()
      .replaceAll(/[\s-]+/g, '_'),
  );
  const type = TOUCH_TYPES.find((known) => known === typeWord);
  if (type === undefined) return `has no known type. The types are ${TOUCH_TYPES.join(', ')}.`;
  const direction = TOUCH_DIRECTIONS.find((known) => others.includes(known));
  const outcome = TOUCH_OUTCOMES.find((known) => others.includes(known));
  const unknown = others.find((word) => word !== '' && word !== direction && word !== outcome);
  if (unknown !== undefined) {
    return `says "${unknown}", which is no direction (${TOUCH_DIRECTIONS.join(', ')}) and no outcome (${TOUCH_OUTCOMES.join(', ')}).`;
  }
  const time = readTime(at);
  if (time === null) return `has no readable time. Put it behind "@", like FORM@2026-11-01T10:00Z.`;
  return {
    type,
    direction: direction ?? (outcome === undefined ? USUAL_DIRECTIONS[type] : 'OUTGOING'),
    ...(outcome !== undefined && { outcome }),
    at: time.toISOString(),
  };
};
