import { onTouchCreated } from '@leads/lead-flows';
import { type DatabaseEventPayload, type ObjectRecordCreateEvent } from 'twenty-sdk/logic-function';

import { functionClient } from '../composition/function-client.ts';
import { orThrow } from '../composition/or-throw.ts';

export const countTouch = async (event: DatabaseEventPayload<ObjectRecordCreateEvent>) =>
  orThrow(await onTouchCreated({ client: functionClient(), after: event.properties.after, now: new Date() }));
