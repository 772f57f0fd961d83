import { type ScoreModel, simulate, type Simulation } from '@leads/lead-domain';
import { useDeferredValue, useMemo, useState } from 'react';

import { usePanel } from '../panel/panel-context.ts';

import { pastRecordOf } from './rules/rule-history.ts';
import { type HistoryOfRule } from './rules/rule-history-line.tsx';
import { type ScoreModelData, type SimulationLeads } from './score-model-content.ts';

/**
 * What the model would do with the leads of this workspace, counted anew with every edit. Edits are drawn first: counting
 * a thousand leads takes longer than a keystroke.
 */
export const useSimulation = ({
  leads,
  draft,
  published,
  thresholds,
}: {
  leads: SimulationLeads;
  draft: ScoreModel;
  published: ScoreModel;
  thresholds: ScoreModelData['thresholds'];
}): { simulation: Simulation | null; histories: ReadonlyMap<string, HistoryOfRule> | null } => {
  const { now } = usePanel();
  // The panel's clock ticks with every draw; the leads were read at one moment.
  const [at] = useState(() => new Date(now));
  const counted = useDeferredValue(draft);
  const given = useDeferredValue(leads.kind === 'ready' ? leads : null);
  const past = given?.past ?? null;
  const simulation = useMemo(
    () =>
      given === null
        ? null
        : simulate({ published, draft: counted, past: given.past, open: given.open, thresholds, now: at }),
    [given, published, counted, thresholds, at],
  );
  const record = useMemo(() => (past === null ? null : pastRecordOf(past)), [past]);
  const histories = useMemo(() => {
    if (record === null || record.n === 0) return null;
    return new Map(
      [...record.historyOf(counted.rules)].map(([key, history]): [string, HistoryOfRule] => [
        key,
        { ...history, total: record.n, totalWon: record.won },
      ]),
    );
  }, [record, counted]);
  return { simulation, histories };
};
