import { onSettingChanged } from '@leads/lead-flows';
import { type DatabaseEventPayload, type ObjectRecordUpdateEvent } from 'twenty-sdk/logic-function';

import { functionClient } from '../composition/function-client.ts';
import { orThrow } from '../composition/or-throw.ts';

export const rescoreAfterSetting = async (event: DatabaseEventPayload<ObjectRecordUpdateEvent>) =>
  orThrow(
    await onSettingChanged({
      client: functionClient(),
      after: event.properties.after,
      before: event.properties.before,
      updatedFields: event.properties.updatedFields,
    }),
  );
