import { onLeadChanged } from '@leads/lead-flows';
import { type DatabaseEventPayload, type ObjectRecordUpdateEvent } from 'twenty-sdk/logic-function';

import { functionClient } from '../composition/function-client.ts';
import { orThrow } from '../composition/or-throw.ts';

export const scoreChangedLead = async (event: DatabaseEventPayload<ObjectRecordUpdateEvent>) =>
  orThrow(
    await onLeadChanged({
      client: functionClient(),
      after: event.properties.after,
      before: event.properties.before,
      updatedFields: event.properties.updatedFields,
      now: new Date(),
    }),
  );
