import { type Currency } from '../records/composites.ts';
import { type BantCriterion, type Confidence } from '../vocabulary/qualification-terms.ts';

/** What somebody said about one criterion; `answer: ''` takes the earlier answer back. */
export type AssessmentAnswer = {
  criterion: BantCriterion;
  answer: string;
  amount?: Currency | null;
  /** What was said, in words. */
  evidence: string;
  saidBy: string;
  saidAt: string | null;
  confidence: Confidence;
};

/** `stale`: answered, but too long ago to count. */
export const CRITERION_STATES = ['answered', 'missing', 'stale'] as const;
export type CriterionState = (typeof CRITERION_STATES)[number];

export type CriterionReading = {
  state: CriterionState;
  answer: string | null;
  evidence: string;
  saidBy: string;
  saidAt: string | null;
  confidence: Confidence | null;
  /** What the answer is worth; 0 when missing or stale. */
  points: number;
  maximumPoints: number;
  /** Whether this criterion opens the gate, or is not needed. */
  meetsGate: boolean;
  /** The field was edited directly on the record: there is no evidence for what it says now. */
  isWithoutEvidence: boolean;
  /** When the answer turns stale; null while there is none or its time is not known. */
  staleAt: string | null;
};

/** The three questions behind the answers. `null`: nothing is known yet. */
export type QualificationLevels = {
  organisationFits: boolean | null;
  opportunityFits: boolean | null;
  decisionMakerReached: boolean | null;
};

export type Qualification = {
  criteria: Record<BantCriterion, CriterionReading>;
  /** Criteria that keep the gate closed: missing, stale or not good enough. */
  missing: BantCriterion[];
  gatesMet: boolean;
  /** The open question that would move the qualification most; null when all four are answered. */
  nextQuestion: BantCriterion | null;
  points: number;
  maximumPoints: number;
  levels: QualificationLevels;
};
