import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { runWrites } from '../records/run-writes.ts';

import { draftContent, type DraftSource } from './draft-content.ts';
import { modelId as derivedId } from './model-id.ts';
import { readDraftPlace } from './read-draft-place.ts';
import { type ModelRefusal } from './refused-model.ts';

/**
 * Makes a draft to be edited: the source's rules as records under a new model of the same name, without a version. A draft
 * that was made of the same source and is not published yet is that draft, with whatever was edited in it.
 */
export const draftScoreModel = async ({
  client,
  source,
}: {
  client: TwentyClient;
  source: DraftSource;
}): Promise<{ ok: true; modelId: string } | ModelRefusal> => {
  const content = await draftContent({ client, source });
  if (!content.ok) return content;
  const place = await readDraftPlace({ client, ids: idsOf(source) });
  if (!place.ok) return failedBy(place.error);
  const { id, isMade, hasRules } = place.data;
  if (!isMade) {
    const made = await runWrites({
      client,
      name: 'DraftScoreModel',
      writes: [{ kind: 'create', object: 'leadScoreModel', data: { id, ...content.head } }],
    });
    // A duplicate is this very draft, made at the same moment or by a request whose answer was lost.
    if (!made.ok && made.error.code !== 'DUPLICATE') return failedBy(made.error);
  }
  if (hasRules || content.rules.length === 0) return { ok: true, modelId: id };
  const rules = content.rules.map((rule) => ({ ...rule, id: derivedId('rule', id, rule.ruleKey), modelId: id }));
  const ruled = await runWrites({
    client,
    name: 'DraftScoreRules',
    writes: [{ kind: 'upsert', object: 'leadScoreRule', data: rules }],
  });
  return ruled.ok ? { ok: true, modelId: id } : failedBy(ruled.error);
};

/** How many drafts may come of one source: each that was published or thrown away keeps its id. */
const DRAFTS_OF_A_SOURCE = 60;

const idsOf = (source: DraftSource): readonly [string, ...string[]] => {
  const origin = 'modelId' in source ? source.modelId : JSON.stringify(source.definition);
  const idOf = (attempt: number): string => derivedId('draft', origin, attempt);
  return [idOf(1), ...Array.from({ length: DRAFTS_OF_A_SOURCE - 1 }, (_, index) => idOf(index + 2))];
};
