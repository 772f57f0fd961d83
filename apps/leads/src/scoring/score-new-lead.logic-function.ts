import { defineLogicFunction } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

import { scoreNewLead } from './score-new-lead.ts';

export default defineLogicFunction({
  universalIdentifier: IDENTIFIERS.logicFunctions.scoreNewLead,
  name: 'score-new-lead',
  description: 'Scores a lead when it is created, and says how complete it is',
  timeoutSeconds: 60,
  handler: scoreNewLead,
  databaseEventTriggerSettings: { eventName: 'lead.created' },
});
