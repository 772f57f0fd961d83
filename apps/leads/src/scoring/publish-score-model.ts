import { onScoreModelChanged } from '@leads/lead-flows';
import { type DatabaseEventPayload, type ObjectRecordUpdateEvent } from 'twenty-sdk/logic-function';

import { functionClient } from '../composition/function-client.ts';
import { orThrow } from '../composition/or-throw.ts';

export const publishScoreModel = async (event: DatabaseEventPayload<ObjectRecordUpdateEvent>) =>
  orThrow(await onScoreModelChanged({ client: functionClient(), after: event.properties.after, now: new Date() }));
