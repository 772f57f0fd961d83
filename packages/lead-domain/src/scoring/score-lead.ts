import { type Thresholds } from '../settings/thresholds.ts';

import { compileScoreModel } from './compile-score-model.ts';
import { type ScoreLead } from './score-fields.ts';
import { type ScoreModel } from './score-model.ts';
import { type ScoreReceipt } from './score-receipt.ts';

// Compiling costs as much as scoring dozens of leads; a model is immutable, so its scorer lives as long as it does.
const scorers = new WeakMap<ScoreModel, ReturnType<typeof compileScoreModel>>();

/** The score of a lead under a model, with the parts it is made of. The same lead, model and time give the same receipt. */
export const scoreLead = ({
  lead,
  model,
  thresholds,
  now,
}: {
  lead: ScoreLead;
  model: ScoreModel;
  thresholds: Thresholds;
  now: Date;
}): ScoreReceipt => {
  const known = scorers.get(model);
  const scorer = known ?? compileScoreModel(model);
  if (!known) scorers.set(model, scorer);
  return scorer({ lead, thresholds, now });
};
