import { sweepConversions } from '@leads/lead-flows';

import { functionClient } from '../composition/function-client.ts';
import { orThrow } from '../composition/or-throw.ts';

export const sweepUnfinishedConversions = async () =>
  orThrow(await sweepConversions({ client: functionClient(), now: new Date() }));
