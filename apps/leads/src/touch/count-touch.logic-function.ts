import { defineLogicFunction } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

import { countTouch } from './count-touch.ts';

export default defineLogicFunction({
  universalIdentifier: IDENTIFIERS.logicFunctions.countTouch,
  name: 'count-touch',
  description: 'Counts a new touch into the counters and the score of its lead',
  timeoutSeconds: 60,
  handler: countTouch,
  databaseEventTriggerSettings: { eventName: 'leadTouch.created' },
});
