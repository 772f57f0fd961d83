import { defineLogicFunction } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

import { convertLeadRequest } from './convert-lead-request.ts';

export default defineLogicFunction({
  universalIdentifier: IDENTIFIERS.logicFunctions.convertLead,
  name: 'convert-lead',
  description: 'Plans the conversion of a lead, or carries it out: company, person and opportunity, made or matched',
  timeoutSeconds: 120,
  handler: convertLeadRequest,
  httpRouteTriggerSettings: { path: '/leads/convert', httpMethod: 'POST', isAuthRequired: true },
});
