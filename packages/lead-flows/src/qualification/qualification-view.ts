import {
  acceptanceOf,
  type LeadAssessment,
  type LeadMove,
  type MoveDecision,
  type Qualification,
  readQualification,
  type RuleSettings,
  scoreLead,
  type ScoreReceipt,
  scoreReceiptSchema,
  type Settings,
} from '@leads/lead-domain';

import { isOpenStatus } from '../scoring/is-open-status.ts';
import { type LeadToScore } from '../scoring/lead-to-score.ts';

/** What the answers are worth, and what scoring by rules needs. */
export type QualificationPanelSettings = RuleSettings & Pick<Settings, 'qualification'>;

/** Everything the qualification panel shows. */
export type QualificationView = {
  lead: LeadToScore;
  /** Newest first. */
  assessments: LeadAssessment[];
  qualification: Qualification;
  receipt: ScoreReceipt;
  settings: QualificationPanelSettings;
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
  settings: QualificationPanelSettings;
  now: Date;
}): QualificationView => {
  const qualification = readQualification({ lead, assessments, settings: settings.qualification, now });
  return {
    lead,
    assessments,
    qualification,
    receipt: receiptOf({ lead, settings, now }),
    settings,
    canAccept: decisionOf(acceptanceOf({ lead, actor: 'REP', gates: qualification, now })),
  };
};

/** A closed lead keeps the score that it had. */
const receiptOf = ({ lead, settings, now }: { lead: LeadToScore; settings: RuleSettings; now: Date }): ScoreReceipt => {
  const kept = isOpenStatus(lead.status) ? undefined : scoreReceiptSchema.safeParse(lead.scoreParts).data;
  return kept ?? scoreLead({ lead, model: settings.scoring, thresholds: settings.thresholds, now });
};

const decisionOf = (move: LeadMove): MoveDecision => (move.kind === 'moved' ? { kind: 'allowed' } : move);
