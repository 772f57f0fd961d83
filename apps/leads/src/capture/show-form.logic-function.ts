import { defineLogicFunction } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

import { showForm } from './show-form.ts';

export default defineLogicFunction({
  universalIdentifier: IDENTIFIERS.logicFunctions.showForm,
  name: 'show-form',
  description: 'Shows a public lead form as a page that needs no script, or as JSON to a site that draws its own',
  timeoutSeconds: 30,
  handler: showForm,
  httpRouteTriggerSettings: {
    path: '/leads/forms/:slug',
    httpMethod: 'GET',
    isAuthRequired: false,
    forwardedRequestHeaders: ['accept'],
  },
});
