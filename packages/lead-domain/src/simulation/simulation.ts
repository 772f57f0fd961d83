import { type LiftDecile } from '../probability/prediction-quality.ts';
import { type Lead } from '../records/lead.ts';
import { type ScoreLead } from '../scoring/score-fields.ts';
import { type LeadSource } from '../vocabulary/lead-terms.ts';

/** A lead with what its record does not have: its owner's name, and the workspace's own fields where a model reads some. */
export type PastLead = Lead & { ownerName?: string } & Pick<ScoreLead, 'custom'>;

/** Finished leads with a score from `from` to `to`, both included; `rate` is `won / leads`, null where there are none. */
export type ScoreBand = { from: number; to: number; leads: number; won: number; rate: number | null };

/** How well a model's scores would have told which leads are won. */
export type ModelMeasure = {
  /** The chance that a won lead scores above a lost one, equal scores counting half; null without one of each. */
  auc: number | null;
  lift: LiftDecile[];
  bands: ScoreBand[];
  /** The finished leads that the model would have made marketing qualified. */
  mql: { leads: number; won: number };
};

/** An open lead that becomes marketing qualified, or no longer is; scores are effective ones (the override where set). */
export type LeadCrossing = {
  id: string;
  name: string;
  from: number;
  to: number;
  source: LeadSource | null;
  ownerName: string;
};

/** One source or one owner ('' where there is none). `past` to `draftMqls` count finished leads. */
export type SimulationRow = {
  key: string;
  open: number;
  crossing: number;
  dropping: number;
  past: number;
  won: number;
  publishedMqls: number;
  draftMqls: number;
};

/** What publishing a draft would change, and how both models would have done on the leads that are finished. */
export type Simulation = {
  past: { n: number; won: number };
  published: ModelMeasure;
  draft: ModelMeasure;
  /** `changed` counts the open leads whose effective score differs, whether or not they cross. */
  open: { n: number; crossing: LeadCrossing[]; dropping: LeadCrossing[]; changed: number };
  bySource: SimulationRow[];
  byOwner: SimulationRow[];
};
