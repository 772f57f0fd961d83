import {
  type BantCriterion,
  type ConversionPlan,
  type ConversionRole,
  type LeadStatus,
  type PlanAction,
} from '@leads/lead-domain';

/** What a finished conversion did, as the panel shows it. */
export type ConversionReceiptView = {
  /** The lead had been converted before this visit. */
  isEarlier: boolean;
  at: string | null;
  by?: string;
  records: { object: ConversionRole; action: PlanAction; id: string; label: string }[];
  moved: { notes: number; tasks: number; files: number; touches: number };
  warnings: { code: string; message: string }[];
};

export type ConversionContent =
  | { kind: 'loading' }
  | { kind: 'failed'; message: string }
  | { kind: 'refused'; reason: string; message: string; status?: LeadStatus; missing?: BantCriterion[] }
  /** `isPlanning`: the plan for changed choices is on its way; the old one stays. */
  | { kind: 'plan'; plan: ConversionPlan; isPlanning?: boolean }
  | { kind: 'running'; plan: ConversionPlan; phase: number; phases: number }
  | { kind: 'error'; plan: ConversionPlan; message: string; phase?: number; phases?: number }
  | { kind: 'done'; receipt: ConversionReceiptView };
