import { defineLogicFunction } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

import { rescoreAfterSetting } from './rescore-after-setting.ts';

export default defineLogicFunction({
  universalIdentifier: IDENTIFIERS.logicFunctions.rescoreAfterSetting,
  name: 'rescore-after-setting',
  description: 'Begins the scoring of all open leads when a setting changed that scores depend on',
  timeoutSeconds: 60,
  handler: rescoreAfterSetting,
  databaseEventTriggerSettings: { eventName: 'leadSetting.updated', updatedFields: ['value'] },
});
