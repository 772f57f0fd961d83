import { runLeadJob } from '@leads/lead-flows';
import { type DatabaseEventPayload, type ObjectRecordCreateEvent } from 'twenty-sdk/logic-function';

import { functionClient } from '../composition/function-client.ts';
import { orThrow } from '../composition/or-throw.ts';

export const runCreatedJob = async (event: DatabaseEventPayload<ObjectRecordCreateEvent>) =>
  orThrow(await runLeadJob({ client: functionClient(), jobId: event.recordId, now: () => new Date() }));
