import { describe, expect, it } from '@jest/globals';
import type { RecordEvent } from '../../engine.ts';
import { triggeredBy } from './triggered-by.ts';

const event = (more: Partial<RecordEvent> = {}): RecordEvent => ({
  name: 'lead.updated',
  objectName: 'lead',
  action: 'updated',
  recordId: '1',
  before: null,
  after: null,
  diff: null,
  updatedFields: ['status', 'score'],
  actor: { kind: 'system', name: 'System', role: null },
  ...more,
});

describe('a function', () => {
  it.each([
    ['lead.updated', true],
    ['lead.*', true],
    ['*.updated', true],
    ['*.*', true],
    ['lead.created', false],
    ['person.updated', false],
    ['*.created', false],
  ])('that waits for %s hears of an updated lead: %s', (eventName, isHeard) => {
    const events = [event()];

    expect(triggeredBy({ settings: { eventName }, action: 'updated', events })).toEqual(isHeard ? events : []);
  });

  it.each([
    [['status'], true],
    [['name', 'score'], true],
    [['name'], false],
    [[], true],
  ])('that watches %j hears of a change of status and score: %s', (updatedFields, isHeard) => {
    const settings = { eventName: 'lead.updated', updatedFields };

    expect(triggeredBy({ settings, action: 'updated', events: [event()] })).toHaveLength(isHeard ? 1 : 0);
  });

  it('hears of a new record whatever fields it watches', () => {
    const settings = { eventName: 'lead.*', updatedFields: ['status'] };
    const events = [event({ action: 'created', updatedFields: null })];

    expect(triggeredBy({ settings, action: 'created', events })).toEqual(events);
  });
});
