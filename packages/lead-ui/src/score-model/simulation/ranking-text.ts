import { type ModelMeasure } from '@leads/lead-domain';

import { type Format } from '../../messages/create-format.ts';
import { fill } from '../../messages/fill.ts';
import { type ScoreModelMessages } from '../../messages/messages.ts';

/** How well a model ranks, beside the published one where there is one; empty where nobody can tell. */
export const rankingText = ({
  draft,
  published,
  words: { ranking },
  format,
}: {
  draft: ModelMeasure;
  published: ModelMeasure | null;
  words: ScoreModelMessages;
  format: Format;
}): string => {
  if (draft.auc === null) return '';
  const pairs = Math.round(draft.auc * 100);
  const before = published?.auc == null ? null : Math.round(published.auc * 100);
  const values = { pairs: format.number(pairs), before: format.number(before ?? 0) };
  if (before === null) return fill(ranking.alone, values);
  return fill(before === pairs ? ranking.same : ranking.compared, values);
};
