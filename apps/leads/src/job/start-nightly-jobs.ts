import { learnOutcomesIfDue, startNightly } from '@leads/lead-flows';

import { functionClient } from '../composition/function-client.ts';
import { orThrow } from '../composition/or-throw.ts';

/** Scoring first: points fade every day, and outcomes can wait for another night. */
export const startNightlyJobs = async () => {
  const flow = { client: functionClient(), now: new Date() };
  return { scoring: orThrow(await startNightly(flow)), learning: orThrow(await learnOutcomesIfDue(flow)) };
};
