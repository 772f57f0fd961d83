import { describe, expect, it } from '@jest/globals';

import { TOUCH_TYPES } from '@leads/lead-domain';

import { readTouches } from './read-touches.ts';

const touchesOf = (cell: string) => {
  const reading = readTouches(cell);
  if (reading.kind === 'refused') throw new Error(reading.reason);
  return reading.touches;
};

describe('readTouches', () => {
  it('reads the short notation', () => {
    expect(touchesOf('FORM@2026-11-01T10:00Z; call : outgoing : reached @ 2026-11-03;')).toEqual([
      { id: 'touch-1', type: 'FORM', direction: 'INCOMING', at: '2026-11-01T10:00:00.000Z' },
      { id: 'touch-2', type: 'CALL', direction: 'OUTGOING', outcome: 'REACHED', at: '2026-11-03T00:00:00.000Z' },
    ]);
  });

  it('reads JSON, and what a lead remembers in Twenty', () => {
    const digest = [
      { id: 'x', type: 'EMAIL', direction: 'INCOMING', outcome: null, at: '2026-11-01T10:00:00.000Z' },
      { type: 'CALL', outcome: 'NO_ANSWER', at: '2026-11-02' },
    ];
    expect(touchesOf(JSON.stringify(digest))).toEqual([
      { id: 'touch-1', type: 'EMAIL', direction: 'INCOMING', at: '2026-11-01T10:00:00.000Z' },
      { id: 'touch-2', type: 'CALL', direction: 'OUTGOING', outcome: 'NO_ANSWER', at: '2026-11-02T00:00:00.000Z' },
    ]);
  });

  it('takes direction and outcome in either order, and either alone', () => {
    const [one, other] = touchesOf('CALL:REACHED:INCOMING@2026-11-01;CALL:INCOMING:REACHED@2026-11-01');
    expect({ ...one, id: '' }).toEqual({ ...other, id: '' });
    expect(touchesOf('CALL:REFUSED@2026-11-01')).toMatchObject([{ outcome: 'REFUSED' }]);
  });

  it('reads an empty cell, other digits, line breaks and the Persian semicolon', () => {
    expect(touchesOf('  ')).toEqual([]);
    expect(touchesOf('[]')).toEqual([]);
    expect(touchesOf('VISIT@۲۰۲۶-۱۱-۰۱؛ email open@2026-11-02\nPRICE-LIST@2026-11-03')).toMatchObject([
      { type: 'VISIT', at: '2026-11-01T00:00:00.000Z' },
      { type: 'EMAIL_OPEN' },
      { type: 'PRICE_LIST' },
    ]);
  });

  const OURS = ['EMAIL', 'CALL', 'MESSAGE', 'OFFER'];
  it.each(TOUCH_TYPES)('knows whose a touch of type %s usually is', (type) => {
    expect(touchesOf(`${type}@2026-11-01`)).toMatchObject([
      { type, direction: OURS.includes(type) ? 'OUTGOING' : 'INCOMING' },
    ]);
  });

  it('takes a touch with an outcome for ours', () => {
    expect(touchesOf('DEMO:REACHED@2026-11-01')).toMatchObject([{ direction: 'OUTGOING' }]);
  });

  it.each([
    ['FROM@2026-11-01', /"FROM@2026-11-01" has no known type\. The types are FORM, /],
    ['FORM', /"FORM" has no readable time.*FORM@2026-11-01T10:00Z/],
    ['FORM@yesterday', /"FORM@yesterday" has no readable time/],
    ['VISIT@2026-11-01; CALL:OUT@2026-11-01', /"CALL:OUT@2026-11-01" says "OUT", which is no direction \(INCOMING/],
    ['[{"type":"FORM"}]', /has no readable time/],
    ['[{"type":"FORM","at":20261101}]', /has no readable time/],
    ['[7]', /"7" has no known type/],
    ['[{"type":"FORM",', /no list in JSON.*TYPE:DIRECTION/],
  ])('refuses %j and says why', (cell, reason) => {
    expect(readTouches(cell)).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) });
  });
});
