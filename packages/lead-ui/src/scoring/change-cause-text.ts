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
      return namesText({ names: note.split(/\s*,\s*/), table: language.words.field, ...language });
    case 'ANSWER':
      return namesText({ names: note.split(/\s*,\s*/), table: language.messages.criterion, ...language });
    case 'TOUCH':
      return touchText({ note, ...language });
    default:
      return isolate(note);
  }
};

const namesText = ({
  names,
  table,
  format,
}: { names: readonly string[]; table: Readonly<Record<string, string>> } & Language): string =>
  format.list(names.map((name) => lookup(table, name) ?? lookup(table, camelCase(name)) ?? isolate(name)));

/** "Job title" is the field jobTitle. */
const camelCase = (name: string): string =>
  name.toLowerCase().replace(/[^a-z0-9]+([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());

/** "Their form of 2026-11-18", perhaps after "2 touches; the newest: ". */
const touchText = ({ note, words, format }: { note: string } & Language): string => {
  const match = /^(?:(\d+) touches; the newest: )?(Their|Our) ([a-z ]+) of (\d{4}-\d{2}-\d{2})$/.exec(note);
  if (!match) return isolate(note);
  const [, count, side, type = '', day = ''] = match;
  const touch = fill(side === 'Our' ? words.touch.ours : words.touch.theirs, {
    touch: lookup(words.touchType, type.replaceAll(' ', '_').toUpperCase()) ?? isolate(type),
    when: format.date(`${day}T12:00:00`),
  });
  return count === undefined ? touch : fill(words.touch.several, { count: format.number(Number(count)), touch });
};
