import { startNightly } from '@leads/lead-flows';

import { functionClient } from '../composition/function-client.ts';
import { orThrow } from '../composition/or-throw.ts';

export const startNightlyJob = async () => orThrow(await startNightly({ client: functionClient(), now: new Date() }));
