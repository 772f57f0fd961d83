import { defineLogicFunction } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

import { publishScoreModel } from './publish-score-model.ts';

export default defineLogicFunction({
  universalIdentifier: IDENTIFIERS.logicFunctions.publishScoreModel,
  name: 'publish-score-model',
  description: 'Publishes the score model that somebody set to "Published", or sends it back and says why',
  timeoutSeconds: 60,
  handler: publishScoreModel,
  databaseEventTriggerSettings: { eventName: 'leadScoreModel.updated', updatedFields: ['status'] },
});
