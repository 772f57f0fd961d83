import { defineLogicFunction } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

import { startNightlyJob } from './start-nightly-job.ts';

export default defineLogicFunction({
  universalIdentifier: IDENTIFIERS.logicFunctions.startNightly,
  name: 'start-nightly',
  description: 'Begins the scoring of the day, since points fade while nothing happens, and learns from new outcomes',
  timeoutSeconds: 300,
  handler: startNightlyJob,
  cronTriggerSettings: { pattern: '30 2 * * *' },
});
