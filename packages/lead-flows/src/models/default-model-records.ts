import { DEFAULT_SCORE_MODEL, ruleRecordOf } from '@leads/lead-domain';

import { modelId } from './model-id.ts';

/** The id of the model that every workspace starts with. */
export const DEFAULT_MODEL_ID = modelId('default');

/** The records of the model that every workspace starts with: published, and its rules beside it for whoever looks. */
export const defaultModelRecords = ({ now }: { now: Date }) => {
  const { name, version, groupCaps, rules } = DEFAULT_SCORE_MODEL;
  return {
    model: {
      id: DEFAULT_MODEL_ID,
      name,
      basis: 'RULES',
      status: 'PUBLISHED',
      modelVersion: version,
      fitCap: groupCaps.FIT,
      engagementCap: groupCaps.ENGAGEMENT,
      negativeCap: groupCaps.NEGATIVE,
      definition: DEFAULT_SCORE_MODEL,
      publishedAt: now.toISOString(),
    },
    rules: rules.map((rule, position) => ({
      id: modelId('rule', DEFAULT_MODEL_ID, rule.key),
      ...ruleRecordOf({ rule, modelId: DEFAULT_MODEL_ID, position }),
    })),
  };
};
