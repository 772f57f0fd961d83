import {
  type LeadJob,
  type LeadScoreModel,
  type LeadScoreRule,
  type PublishedOutcomes,
  type RuleProblem,
  type ScoreModel,
  type Thresholds,
} from '@leads/lead-domain';

/** Everything that the panel of a score model shows. */
export type ScoreModelView = {
  model: LeadScoreModel;
  /** The model's rule records in their order. Of a published model they score nothing: its `definition` does. */
  rules: LeadScoreRule[];
  /** The model as it stands: a draft's rule records, or else what was frozen. Null where not even its head can be read. */
  current: ScoreModel | null;
  /** What of `current` cannot be used, with the remedy. */
  problems: RuleProblem[];
  /** Those fields of the workspace's own that its rules read and that exist. */
  customFields: string[];
  /** What scores now; `model` is the built-in one where none is published. */
  published: { name: string; version: number; model: ScoreModel };
  outcomes: PublishedOutcomes | null;
  thresholds: Thresholds;
  /** A draft that exists already, this model itself where it is one; null where there is none. */
  draftId: string | null;
  /** The newest scoring of all leads that a publication of this model began. */
  job: LeadJob | null;
  /** A draft without a problem. */
  canPublish: boolean;
};
