import { customInputs, isScoreField, type ScoreRule } from '@leads/lead-domain';
import { readSimulationLeads, SIMULATION_LEADS } from '@leads/lead-flows';
import { type SimulationLeads } from '@leads/lead-ui';
import { useEffect, useState } from 'react';

import { widgetClient } from '../composition/widget-access.ts';

import { type ScoreModelReading } from './score-model-reading.ts';

const LOADING: SimulationLeads = { kind: 'loading' };

/**
 * The leads to try a draft on, read once; again where a rule asks for a field of the workspace's own that was not read
 * with them. What was read stays in use meanwhile.
 */
export const useSimulationLeads = (view: ScoreModelReading | null) => {
  const [leads, setLeads] = useState<SimulationLeads>(LOADING);
  const [added, setAdded] = useState<readonly string[]>([]);
  const [round, setRound] = useState(0);
  const models = view ? [view.published.model, ...(view.current ? [view.current] : [])] : [];
  const own = view?.ownFields?.map(({ name }) => name) ?? view?.customFields ?? [];
  const fields = [...new Set([...models.flatMap(customInputs), ...added])].filter((field) => own.includes(field));
  const names = fields.sort().join(' ');
  // What was learnt needs no leads to be shown.
  const isWanted = view !== null && (view.model.basis === 'RULES' || view.model.definition === null);

  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    const customFields = names === '' ? [] : names.split(' ');
    void readSimulationLeads({ client: widgetClient(), customFields }).then((result) => {
      if (!isCurrent) return;
      setLeads(
        result.ok
          ? { kind: 'ready', past: result.past, open: result.open, limit: SIMULATION_LEADS }
          : { kind: 'failed', message: result.message },
      );
    });
    return () => {
      isCurrent = false;
    };
  }, [isWanted, names, round]);

  return {
    leads,
    reloadLeads: () => {
      setLeads(LOADING);
      setRound((count) => count + 1);
    },
    /** A rule that the leads will be tried on. */
    noteRule: (rule: ScoreRule) => {
      if (rule.kind !== 'FIELD' || isScoreField(rule.field)) return;
      const { field } = rule;
      setAdded((before) => (before.includes(field) ? before : [...before, field]));
    },
  };
};
