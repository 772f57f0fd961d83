import { type OutcomeModel } from '../probability/outcome-model.ts';

/** What was learnt from outcomes and scores by now; `name` is shown, for instance "Outcomes v3". */
export type PublishedOutcomes = { name: string; model: OutcomeModel };
