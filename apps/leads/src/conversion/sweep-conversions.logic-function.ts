import { defineLogicFunction } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

import { sweepUnfinishedConversions } from './sweep-unfinished-conversions.ts';

export default defineLogicFunction({
  universalIdentifier: IDENTIFIERS.logicFunctions.sweepConversions,
  name: 'sweep-conversions',
  description: 'Finishes conversions that were left behind, and puts back people whom a late workflow moved',
  timeoutSeconds: 240,
  handler: sweepUnfinishedConversions,
  cronTriggerSettings: { pattern: '*/5 * * * *' },
});
