import { sweepLeadJobs } from '@leads/lead-flows';

import { functionClient } from '../composition/function-client.ts';
import { orThrow } from '../composition/or-throw.ts';

export const sweepLeftJobs = async () =>
  orThrow(await sweepLeadJobs({ client: functionClient(), now: () => new Date() }));
