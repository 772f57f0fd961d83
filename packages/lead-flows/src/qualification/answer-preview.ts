import { applyAnswer, type AssessmentAnswer, scoreLead, type ScoreReceipt } from '@leads/lead-domain';

import { type QualificationView } from './qualification-view.ts';

/** The score that an answer would give, without storing it. */
export const answerPreview = ({
  panel: { lead, settings },
  answer,
  now,
}: {
  panel: QualificationView;
  answer: AssessmentAnswer;
  now: Date;
}): ScoreReceipt =>
  scoreLead({
    lead: { ...lead, ...applyAnswer({ lead, answer }) },
    model: settings.scoring,
    thresholds: settings.thresholds,
    now,
  });
