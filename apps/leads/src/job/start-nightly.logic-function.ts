import { defineLogicFunction } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

import { startNightlyJobs } from './start-nightly-jobs.ts';

export default defineLogicFunction({
  universalIdentifier: IDENTIFIERS.logicFunctions.startNightly,
  name: 'start-nightly',
  description: 'Begins the scoring of the day, since points fade while nothing happens, and learns from new outcomes',
  timeoutSeconds: 60,
  handler: startNightlyJobs,
  cronTriggerSettings: { pattern: '30 2 * * *' },
});
