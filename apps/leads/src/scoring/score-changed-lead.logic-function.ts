import { LEAD_SCORING_INPUTS } from '@leads/lead-flows';
import { defineLogicFunction } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

import { scoreChangedLead } from './score-changed-lead.ts';

export default defineLogicFunction({
  universalIdentifier: IDENTIFIERS.logicFunctions.scoreChangedLead,
  name: 'score-changed-lead',
  description: 'Scores a lead anew when something changed that its score depends on',
  timeoutSeconds: 60,
  handler: scoreChangedLead,
  databaseEventTriggerSettings: { eventName: 'lead.updated', updatedFields: [...LEAD_SCORING_INPUTS] },
});
