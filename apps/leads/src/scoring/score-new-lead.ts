import { onLeadChanged } from '@leads/lead-flows';
import { type DatabaseEventPayload, type ObjectRecordCreateEvent } from 'twenty-sdk/logic-function';

import { functionClient } from '../composition/function-client.ts';
import { orThrow } from '../composition/or-throw.ts';

export const scoreNewLead = async (event: DatabaseEventPayload<ObjectRecordCreateEvent>) =>
  orThrow(
    await onLeadChanged({
      client: functionClient(),
      after: event.properties.after,
      updatedFields: null,
      now: new Date(),
    }),
  );
