import { type LeadScoreRule, type ScoreGroup, type ScoreRule } from '@leads/lead-domain';
import { exportScoreModel, removeScoreRule, saveScoreModelHead, saveScoreRule } from '@leads/lead-flows';
import { IDLE, type SaveState } from '@leads/lead-ui';
import { useRef, useState } from 'react';

import { widgetClient } from '../composition/widget-access.ts';

import { type ScoreModelReading } from './score-model-reading.ts';

type Written = { ok: true } | { ok: false; message: string };
type Stored = { model: ScoreModelReading['model']; rules: Map<string, LeadScoreRule> };

/** Under which the caps of the groups are saved; no rule has an empty key. */
const CAPS = '';

/** Saves what is edited in a draft, the changes of one rule after the other, and knows what is stored by now. */
export const useModelSaves = (view: ScoreModelReading | null) => {
  const [saves, setSaves] = useState<Partial<Record<string, SaveState>>>({});
  const queues = useRef(new Map<string, Promise<void>>());
  const stored = useRef<Stored | null>(null);

  const storedNow = (): Stored | null => {
    if (view === null) return null;
    const rules = view.rules.map((rule): [string, LeadScoreRule] => [rule.ruleKey.trim() || rule.id, rule]);
    return (stored.current ??= { model: view.model, rules: new Map(rules) });
  };

  const save = (key: string, write: (stored: Stored) => Promise<Written>) => {
    const now = storedNow();
    if (now === null) return;
    const mark = (state: SaveState) => setSaves((before) => ({ ...before, [key]: state }));
    mark({ state: 'saving' });
    const mine = (queues.current.get(key) ?? Promise.resolve()).then(async () => {
      const written = await write(now);
      // A later change of the same rule tells how it ended.
      if (queues.current.get(key) !== mine) return;
      mark(written.ok ? { state: 'saved' } : { state: 'failed', message: written.message });
    });
    queues.current.set(key, mine);
  };

  return {
    saves,
    capsSave: saves[CAPS] ?? IDLE,
    onSaveRule: ({ rule, position }: { rule: ScoreRule; position: number }) =>
      save(rule.key, async ({ model, rules }) => {
        const record = rules.get(rule.key);
        const written = await saveScoreRule({
          client: widgetClient(),
          modelId: model.id,
          rule,
          position,
          ...(record ? { ruleId: record.id } : {}),
        });
        if (written.ok) rules.set(rule.key, written.rule);
        return written;
      }),
    onRemoveRule: (key: string) =>
      save(key, async ({ rules }) => {
        const record = rules.get(key);
        if (!record) return { ok: true };
        const removed = await removeScoreRule({ client: widgetClient(), ruleId: record.id });
        // The record stays known: a rule that is put back gets it again.
        if (removed.ok) rules.set(key, { ...record, deletedAt: new Date().toISOString() });
        return removed;
      }),
    onSaveCaps: (caps: Record<ScoreGroup, number>) =>
      save(CAPS, async (now) => {
        const written = await saveScoreModelHead({ client: widgetClient(), modelId: now.model.id, caps });
        const { FIT: fitCap, ENGAGEMENT: engagementCap, NEGATIVE: negativeCap } = caps;
        if (written.ok) now.model = { ...now.model, fitCap, engagementCap, negativeCap };
        return written;
      }),
    modelFile: (): string => {
      const now = storedNow();
      return now === null
        ? ''
        : JSON.stringify(exportScoreModel({ model: now.model, rules: [...now.rules.values()] }), null, 2);
    },
    /** Forgets what was stored: it is read anew. */
    forget: () => {
      stored.current = null;
      setSaves({});
    },
  };
};
