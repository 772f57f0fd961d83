import { seedDefaults } from '@leads/lead-flows';

import { functionClient } from '../composition/function-client.ts';
import { orThrow } from '../composition/or-throw.ts';

export const seedDefaultRecords = async () =>
  orThrow(await seedDefaults({ client: functionClient(), now: new Date() }));
