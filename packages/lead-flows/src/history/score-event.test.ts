import { DEFAULT_SETTINGS, leadEventSchema, scoreLead } from '@leads/lead-domain';
import { aLead } from '@leads/lead-domain/testing';
import { describe, expect, it } from '@jest/globals';

import { plainFieldNames } from './plain-field-names.ts';
import { scoreEvent } from './score-event.ts';
import { touchReason } from './touch-reason.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 10, minute));
const receiptOf = (jobTitle: string, minute: number) =>
  scoreLead({
    lead: aLead({ jobTitle }),
    model: DEFAULT_SETTINGS.scoring,
    thresholds: DEFAULT_SETTINGS.thresholds,
    now: at(minute),
  });
const reason = { cause: 'FIELD_CHANGED', causeNote: 'Job title' } as const;
const eventOf = (before: unknown, after = receiptOf('CEO', 5)) =>
  scoreEvent({ lead: aLead({ scoreParts: before }), receipt: after, reason });

describe('scoreEvent', () => {
  it('says from what to what, why, and by which rules', () => {
    const before = receiptOf('', 0);
    const after = receiptOf('CEO', 5);
    const event = leadEventSchema.parse(eventOf(before, after));
    expect(event).toMatchObject({
      eventKind: 'SCORE',
      occurredAt: at(5).toISOString(),
      fromValue: String(before.score),
      toValue: String(after.score),
      cause: 'FIELD_CHANGED',
      causeNote: 'Job title',
    });
    expect(event.name).toContain(`→ ${after.score} (${after.grade})`);
    expect(event.details).toContainEqual(expect.objectContaining({ from: 0, to: expect.any(Number) }));
  });

  it('is the same line, whenever it is written, of the same step', () => {
    const before = receiptOf('', 0);
    expect(eventOf(before, receiptOf('CEO', 5))?.id).toBe(eventOf(before, receiptOf('CEO', 9))?.id);
    expect(eventOf(before)?.id).not.toBe(eventOf(receiptOf('', 1))?.id);
  });

  it.each([
    ['a first score', null],
    ['a receipt that cannot be read', { score: 4 }],
    ['a score that stays', receiptOf('CEO', 0)],
  ])('is none for %s', (_what, before) => {
    expect(eventOf(before)).toBeNull();
  });

  it('is one for a grade that moves alone', () => {
    const before = { ...receiptOf('CEO', 0), grade: 'A1' as const };
    expect(eventOf(before)).toMatchObject({ fromValue: String(before.score), toValue: String(before.score) });
  });
});

describe('plainFieldNames', () => {
  it.each([
    [['jobTitle', 'employees'], 'Job title, Employees'],
    [['emails', 'postalAddress', 'utmSource'], 'E-mail, Address, UTM source'],
    [[], ''],
  ])('says %j in words', (fields, words) => {
    expect(plainFieldNames(fields)).toBe(words);
  });
});

describe('touchReason', () => {
  const touch = (touchType: 'FORM' | 'PRICE_LIST', day: number, direction: 'INCOMING' | 'OUTGOING' = 'INCOMING') => ({
    touchType,
    direction,
    occurredAt: `2026-11-${day}T10:00:00.000Z`,
  });

  it('names the touch and its day', () => {
    expect(touchReason([touch('FORM', 20)])).toEqual({ cause: 'TOUCH', causeNote: 'Form, 2026-11-20' });
    expect(touchReason([touch('PRICE_LIST', 21, 'OUTGOING')]).causeNote).toBe('Price list by us, 2026-11-21');
  });

  it('names the newest of several, and how many there were', () => {
    const { causeNote } = touchReason([touch('PRICE_LIST', 21), touch('FORM', 22), touch('FORM', 20)]);
    expect(causeNote).toBe('3 touches; the newest: Form, 2026-11-22');
  });
});
