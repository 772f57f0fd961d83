import { type LeadEvent } from '@leads/lead-domain';

import { type Format } from '../messages/create-format.ts';
import { fill } from '../messages/fill.ts';
import { isolate } from '../messages/isolate.ts';
import { lookup } from '../messages/lookup.ts';
import { type CommonMessages, type ScoreMessages } from '../messages/messages.ts';

type Language = { words: ScoreMessages; messages: CommonMessages; format: Format };

/** What made the score change, in words. */
export const changeCauseText = ({
  event: { cause, causeNote },
  ...language
}: { event: Pick<LeadEvent, 'cause' | 'causeNote'> } & Language): string => {
  const { words } = language;
  const note = causeNote.trim();
  if (cause === null) return note === '' ? words.cause.UNKNOWN : note;
  // Whatever else stands in the note, these say it all.
  const isPlain = note === '' || cause === 'DECAY' || cause === 'REQUESTED';
  return isPlain ? words.cause[cause] : `${words.cause[cause]}: ${noteText({ cause, note, ...language })}`;
};

/** The history is kept in plain English; what it names by the vocabulary is said in the reader's language. */
const noteText = ({
  cause,
  note,
  ...language
}: { cause: NonNullable<LeadEvent['cause']>; note: string } & Language): string => {
  switch (cause) {
    case 'FIELD_CHANGED':
    case 'ANSWER':
      return fieldsText({ note, ...language });
    case 'TOUCH':
      return touchText({ note, ...language });
    default:
      return isolate(note);
  }
};

const fieldsText = ({ note, words, format }: { note: string } & Language): string =>
  format.list(note.split(/\s*,\s*/).map((name) => lookup(words.field, camelCase(name)) ?? isolate(name)));

/** "Job title" is the field jobTitle. */
const camelCase = (name: string): string =>
  name.toLowerCase().replace(/[^a-z0-9]+([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());

/** "Form, 2026-11-18", or "Call by us, 2026-11-18", perhaps after "2 touches; the newest: ". */
const touchText = ({ note, words, messages, format }: { note: string } & Language): string => {
  const match = /^(?:(\d+) touches; the newest: )?([A-Za-z ]+?)( by us)?, (\d{4}-\d{2}-\d{2})$/.exec(note);
  if (!match) return touchName({ type: note, words });
  const [, count, type = '', byUs, day = ''] = match;
  const name = touchName({ type, words });
  const whose = byUs === undefined ? name : fill(words.touch.ours, { touch: name });
  const touch = `${whose}${messages.listSeparator}${format.date(`${day}T12:00:00`)}`;
  return count === undefined ? touch : fill(words.touch.several, { count: format.number(Number(count)), touch });
};

const touchName = ({ type, words }: { type: string; words: ScoreMessages }): string =>
  lookup(words.touchType, type.replaceAll(' ', '_').toUpperCase()) ?? isolate(type);
