import { expect, it } from '@jest/globals';
import type { PageCommandMenuItem } from '../metadata/page-data.ts';
import { isCommandAvailable, type CommandPlace } from './available-commands.ts';

const command = (part: Partial<PageCommandMenuItem>): PageCommandMenuItem => ({
  id: 'c',
  label: 'Command',
  shortLabel: null,
  icon: null,
  isPinned: false,
  availability: 'GLOBAL',
  objectName: null,
  frontComponentId: 'f',
  conditionalAvailabilityExpression: null,
  ...part,
});

const PLACES: Record<string, CommandPlace> = {
  nowhere: { objectName: null, selection: { objectName: null, recordIds: [] }, isRecordPage: false },
  'lead list': { objectName: 'lead', selection: { objectName: 'lead', recordIds: [] }, isRecordPage: false },
  'two leads': { objectName: 'lead', selection: { objectName: 'lead', recordIds: ['1', '2'] }, isRecordPage: false },
  'a person': { objectName: 'person', selection: { objectName: 'person', recordIds: ['1'] }, isRecordPage: true },
};

it.each([
  [{ availability: 'GLOBAL' }, ['nowhere', 'lead list', 'two leads', 'a person']],
  [{ availability: 'GLOBAL_OBJECT_CONTEXT' }, ['lead list', 'two leads', 'a person']],
  [{ availability: 'GLOBAL_OBJECT_CONTEXT', objectName: 'lead' }, ['lead list', 'two leads']],
  [{ availability: 'RECORD_SELECTION' }, ['two leads', 'a person']],
  [{ availability: 'RECORD_SELECTION', objectName: 'lead' }, ['two leads']],
  [{ conditionalAvailabilityExpression: 'numberOfSelectedRecords == 1' }, ['a person']],
  [{ conditionalAvailabilityExpression: 'numberOfSelectedRecords >= 1 and pageType == "INDEX_PAGE"' }, ['two leads']],
  [{ conditionalAvailabilityExpression: 'someFlagOfTheServer' }, ['nowhere', 'lead list', 'two leads', 'a person']],
] as const)('%j', (part, expected) => {
  const places = Object.keys(PLACES).filter((name) => {
    const place = PLACES[name];
    return place && isCommandAvailable({ command: command(part), place });
  });
  expect(places).toEqual(expected);
});
