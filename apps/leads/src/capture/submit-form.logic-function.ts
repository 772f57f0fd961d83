import { defineLogicFunction } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

import { submitForm } from './submit-form.ts';

export default defineLogicFunction({
  universalIdentifier: IDENTIFIERS.logicFunctions.submitForm,
  name: 'submit-form',
  description: 'Makes a lead and its touch from a submitted form',
  timeoutSeconds: 60,
  handler: submitForm,
  httpRouteTriggerSettings: {
    path: '/leads/forms/:slug',
    httpMethod: 'POST',
    isAuthRequired: false,
    forwardedRequestHeaders: ['content-type', 'accept', 'accept-language', 'referer', 'idempotency-key'],
  },
});
