import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as z from 'zod/mini';

import { readInput } from './read-input.ts';
import { timeTextSchema } from './time-text.ts';

const zods = z.iso.datetime({ offset: true });
const isTaken = (schema: z.ZodMiniType, text: unknown) => schema.safeParse(text).success;

const two = (highest: number) => fc.integer({ min: 0, max: highest }).map((number) => String(number).padStart(2, '0'));

/** Near enough to a time that a part of them is one. */
const someText = fc
  .tuple(
    fc.constantFrom('2026', '2024', '2100', '0000', '9999', '202', '1e3'),
    two(13),
    two(32),
    fc.constantFrom('T', 'T', 'T', ' ', 't', ''),
    two(24),
    two(60),
    fc.constantFrom(':00', ':59', ':60', ':5', '', ':00.5', ':00.123456789', ':00.', ':00,5'),
    fc.constantFrom('Z', 'z', '', '+03:30', '-23:59', '+24:00', '+0330', '+03'),
  )
  .map(
    ([year, month, day, gap, hour, minute, seconds, zone]) =>
      `${year}-${month}-${day}${gap}${hour}:${minute}${seconds}${zone}`,
  );

describe('timeTextSchema', () => {
  it.each([
    '2026-03-01T09:30:00Z',
    '2026-03-01T09:30:00.000Z',
    '2026-03-01T09:30:00+03:30',
    '2024-02-29T23:59:59.5-11:00',
    '0001-01-01T00:00:00Z',
  ])('takes %s', (text) => {
    expect(readInput(timeTextSchema, text)).toEqual({ kind: 'read', value: text });
  });

  it.each([
    ['a day alone', '2026-03-01'],
    ['a time without seconds', '2026-03-01T09:30Z'],
    ['a time without a zone', '2026-03-01T09:30:00'],
    ['29 February of a common year', '2026-02-29T09:30:00Z'],
    ['31 April', '2026-04-31T09:30:00Z'],
    ['a thirteenth month', '2026-13-01T09:30:00Z'],
    ['hour 24', '2026-03-01T24:00:00Z'],
    ['words around it', 'on 2026-03-01T09:30:00Z'],
    ['a line after it', '2026-03-01T09:30:00Z\n'],
    ['nothing', ''],
  ])('refuses %s and says so', (_, text) => {
    expect(readInput(timeTextSchema, text)).toEqual({
      kind: 'unreadable',
      problems: [{ path: '', message: 'Not a valid datetime' }],
    });
  });

  it('refuses what is no text', () => {
    expect(readInput(timeTextSchema, 7)).toMatchObject({ problems: [{ message: 'Expected string' }] });
  });

  it('agrees with the datetime of zod', () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(isTaken(timeTextSchema, text)).toBe(isTaken(zods, text));
      }),
      { numRuns: 2000 },
    );
  });
});
