import {
  acceptanceOf,
  type LeadAssessment,
  type LeadMove,
  type MoveDecision,
  type Qualification,
  readQualification,
  scoreLead,
  type ScoreReceipt,
  type Settings,
} from '@leads/lead-domain';

import { type LeadToScore } from '../scoring/lead-to-score.ts';

/** Everything the qualification panel shows. */
export type QualificationView = {
  lead: LeadToScore;
  /** Newest first. */
  assessments: LeadAssessment[];
  qualification: Qualification;
  receipt: ScoreReceipt;
  settings: Settings;
  /** Whether a rep may accept the lead as sales qualified now, and if not, why. */
  canAccept: MoveDecision;
};

export const qualificationView = ({
  lead,
  assessments,
  settings,
  now,
}: {
  lead: LeadToScore;
  assessments: LeadAssessment[];
  settings: Settings;
  now: Date;
}): QualificationView => {
  const qualification = readQualification({ lead, assessments, settings: settings.qualification, now });
  return {
    lead,
    assessments,
    qualification,
    receipt: scoreLead({ lead, model: settings.scoring, thresholds: settings.thresholds, now }),
    settings,
    canAccept: decisionOf(acceptanceOf({ lead, actor: 'REP', gates: qualification, now })),
  };
};

const decisionOf = (move: LeadMove): MoveDecision => (move.kind === 'moved' ? { kind: 'allowed' } : move);
