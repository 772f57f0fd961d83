import { readOwnLeadFields, type OwnLeadField, readScoreModelPanel, type ScoreModelView } from '@leads/lead-flows';

import { widgetClient } from '../composition/widget-access.ts';

/** A score model, and the fields that its rules may test besides a lead's shipped ones; null where nobody could tell. */
export type ScoreModelReading = ScoreModelView & { ownFields: readonly OwnLeadField[] | null };

export const readScoreModel = async (modelId: string) => {
  const [panel, own] = await Promise.all([
    readScoreModelPanel({ client: widgetClient(), modelId }),
    readOwnLeadFields({ metadataClient: widgetClient('metadata') }),
  ]);
  if (!panel.ok) return panel;
  return { ok: true as const, value: { ...panel.panel, ownFields: own.ok ? own.fields : null } };
};
