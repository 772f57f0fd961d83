import { defineLogicFunction } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

import { runCreatedJob } from './run-created-job.ts';

export default defineLogicFunction({
  universalIdentifier: IDENTIFIERS.logicFunctions.runLeadJob,
  name: 'run-lead-job',
  description: 'Does the work of a job on many leads, and stores in it how far it is',
  // As long as Twenty allows: what does not get done in time is taken up by the sweep, from where it stood.
  timeoutSeconds: 900,
  handler: runCreatedJob,
  databaseEventTriggerSettings: { eventName: 'leadJob.created' },
});
