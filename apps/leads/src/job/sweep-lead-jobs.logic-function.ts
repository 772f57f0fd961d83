import { defineLogicFunction } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

import { sweepLeftJobs } from './sweep-left-jobs.ts';

export default defineLogicFunction({
  universalIdentifier: IDENTIFIERS.logicFunctions.sweepLeadJobs,
  name: 'sweep-lead-jobs',
  description: 'Goes on with jobs that broke off, or whose beginning nobody heard of',
  timeoutSeconds: 900,
  handler: sweepLeftJobs,
  cronTriggerSettings: { pattern: '*/5 * * * *' },
});
