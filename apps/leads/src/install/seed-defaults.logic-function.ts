import { definePostInstallLogicFunction } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

import { seedDefaultRecords } from './seed-default-records.ts';

export default definePostInstallLogicFunction({
  universalIdentifier: IDENTIFIERS.logicFunctions.seedDefaults,
  name: 'seed-defaults',
  description: 'Creates the default form, settings and score model where they are missing',
  timeoutSeconds: 60,
  shouldRunOnVersionUpgrade: true,
  // Inside the install request: a hook that waits in the queue may run before its own function is known, and is lost then.
  shouldRunSynchronously: true,
  handler: seedDefaultRecords,
});
