import { type ScoreModel } from '@leads/lead-domain';
import { useMemo, useState } from 'react';

import { ruleEntriesOf, rulesOfEntries } from './rules/rule-entry.ts';
import { customFieldsOf, type ModelSource, startCaps, startSheet } from './rules-of-model.ts';
import { useCaps } from './rules/use-caps.ts';
import { useRuleSheet } from './rules/use-rule-sheet.ts';
import { type ScoreModelPanelProps } from './score-model-panel.tsx';
import { type ScoreModelData } from './score-model-content.ts';
import { useSimulation } from './use-simulation.ts';

/** A model while it is looked at or edited: its rules and caps as they are shown, and what they would do. */
export const useModelSheet = ({
  data,
  source,
  saves,
  leads,
  onSaveRule,
  onRemoveRule,
  onSaveCaps,
}: Pick<ScoreModelPanelProps, 'saves' | 'leads' | 'onSaveRule' | 'onRemoveRule' | 'onSaveCaps'> & {
  data: ScoreModelData;
  source: ModelSource;
}) => {
  const { model, published, thresholds } = data;
  // Another list of fields would read every rule anew: the one at the beginning holds for the sitting.
  const [customFields] = useState(() => customFieldsOf(data));
  const { sheet, opened, events } = useRuleSheet({
    start: () => startSheet({ source, rules: data.rules, customFields }),
    customFields,
    onSaveRule,
    onRemoveRule,
  });
  const caps = useCaps({ start: startCaps({ source, model }), onSave: onSaveCaps });
  const entries = useMemo(
    () =>
      ruleEntriesOf({
        sheet,
        saves,
        published: model.status === 'DRAFT' ? published.model.rules : null,
        customFields,
      }),
    [sheet, saves, model.status, published.model.rules, customFields],
  );
  const draft = useDraftModel({ entries, name: model.name, version: published.version + 1, caps: caps.caps });
  const { simulation, histories } = useSimulation({ leads, draft, published: published.model, thresholds });
  return { sheet, opened, events, caps, entries, draft, simulation, histories };
};

/** The model that the sheet stands for: the same object as long as it says the same, so that a save counts nothing anew. */
const useDraftModel = ({
  entries,
  name,
  version,
  caps,
}: {
  entries: ReturnType<typeof ruleEntriesOf>;
  name: string;
  version: number;
  caps: ScoreModel['groupCaps'];
}): ScoreModel => {
  const rules = rulesOfEntries(entries);
  const text = JSON.stringify([name, version, caps, rules]);
  const model: ScoreModel = { name, version, groupCaps: caps, rules };
  const [held, setHeld] = useState({ text, model });
  if (held.text !== text) setHeld({ text, model });
  return held.text === text ? held.model : model;
};
