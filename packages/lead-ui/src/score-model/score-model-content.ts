import {
  type LeadJob,
  type LeadScoreModel,
  type LeadScoreRule,
  type PastLead,
  type RuleProblem,
  type ScoreModel,
  type Thresholds,
} from '@leads/lead-domain';

import { type OwnField } from './rules/own-fields.ts';

/** A score model as the panel shows it. */
export type ScoreModelData = {
  model: LeadScoreModel;
  /** The rule records of the model. They are edited while it is a draft; afterwards its definition holds. */
  rules: readonly LeadScoreRule[];
  /** The rules that score now. */
  published: { name: string; version: number; model: ScoreModel };
  thresholds: Thresholds;
  /** A draft that exists already. */
  draftId: string | null;
  /** The newest job that scored leads anew by this model. */
  job: LeadJob | null;
  /** The workspace's own fields of leads; left out: nobody knows them, and any name is taken. */
  ownFields?: readonly OwnField[];
  /** `read`: the person's role may not change this model. */
  access: 'write' | 'read';
};

export type ScoreModelContent =
  { kind: 'loading' } | { kind: 'failed'; message: string } | { kind: 'empty' } | ({ kind: 'ready' } & ScoreModelData);

/** Leads to try a draft on. `limit`: how many of each were asked for at most, the newest ones. */
export type SimulationLeads =
  | { kind: 'loading' }
  | { kind: 'failed'; message: string }
  | { kind: 'ready'; past: readonly PastLead[]; open: readonly PastLead[]; limit?: number };

export type PublicationState =
  | { state: 'idle' }
  | { state: 'publishing' }
  | { state: 'failed'; message: string }
  | { state: 'refused'; message: string; problems: readonly RuleProblem[] };
