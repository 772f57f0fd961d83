import {
  type BantCriterion,
  type ConversionPlan,
  type ConversionReceipt,
  type ConversionRefusalCode,
  type LeadStatus,
  type PlanProblem,
  type PlanWarning,
} from '@leads/lead-domain';

import { type FlowFailure } from '../answers/flow-failure.ts';

/** A lead that was converted, now or before. */
export type Converted = {
  ok: true;
  receipt: ConversionReceipt;
  /** What the plan warned of; empty where the plan of an earlier conversion cannot be read any more. */
  warnings: PlanWarning[];
  alreadyConverted: boolean;
};

export type Planned = { ok: true; plan: ConversionPlan };

export type ConversionFailure = FlowFailure & {
  reason?: ConversionRefusalCode;
  status?: LeadStatus;
  missing?: BantCriterion[];
  problems?: PlanProblem[];
  /** Something was begun: running the conversion again, by anybody, goes on with the plan that was claimed. */
  canResume?: boolean;
};
