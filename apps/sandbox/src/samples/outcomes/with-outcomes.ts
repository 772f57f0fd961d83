import { leadSchema } from '@leads/lead-domain';

import { type SampleWorkspace } from '../sample-workspace.ts';

import { chanceOf } from './chance-of.ts';
import { learnFromSamples } from './learn-from-samples.ts';

/** The samples with what their finished leads teach about the open ones. */
export const withOutcomes = ({
  seed,
  samples,
  now,
}: {
  seed: number;
  samples: SampleWorkspace;
  now: Date;
}): SampleWorkspace => {
  const leads = samples.leads.map((record) => ({ record, lead: leadSchema.parse(record) }));
  const learnt = learnFromSamples({ seed, leads: leads.map(({ lead }) => lead), now });
  if (learnt === null) return samples;
  const { outcomes, model, job } = learnt;
  return {
    ...samples,
    models: [...samples.models, model],
    jobs: [...samples.jobs, job],
    leads: leads.map(({ record, lead }) => ({ ...record, ...chanceOf({ lead, outcomes, now }) })),
  };
};
