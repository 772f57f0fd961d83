import { leadSchema, leadScoreModelSchema, readSettings, winReceiptOf, winReceiptSchema } from '@leads/lead-domain';
import { describe, expect, it } from '@jest/globals';

import { sampleWorkspace } from '../sample-workspace.ts';

import { withOutcomes } from './with-outcomes.ts';

const now = new Date('2026-11-22T09:00:00Z');
const told = sampleWorkspace({ seed: 1, now, memberIds: ['tim', 'sara', 'jony'] });
const samples = withOutcomes({ seed: 1, samples: told, now });
const leads = samples.leads.map((record) => leadSchema.parse(record));
const open = leads.filter(({ status }) => status !== 'CONVERTED' && status !== 'DISQUALIFIED');

const countOf = <Item>(items: readonly Item[], matches: (item: Item) => boolean) => items.filter(matches).length;

describe('withOutcomes', () => {
  it('learnt from the finished leads, and says how likely each open one is', () => {
    const { settings, problems } = readSettings({
      settings: [],
      models: samples.models.map((record) => leadScoreModelSchema.parse(record)),
    });
    expect(problems).toEqual([]);
    const { outcomes } = settings;
    if (outcomes === null) throw new Error('Nothing was learnt.');
    expect(outcomes.model.quality.auc).toBeGreaterThan(0.65);
    for (const lead of open) {
      const { probability, model } = winReceiptSchema.parse(lead.winParts);
      expect(probability).toBeCloseTo(winReceiptOf({ lead, outcomes, now }).probability, 2);
      expect(lead.winProbability).toBe(Math.round(probability * 100));
      expect(model).toBe('Outcomes v1');
    }
    expect(countOf(leads, ({ winProbability }) => winProbability !== null)).toBe(open.length);
  });

  it('has a few open leads about which rules and history disagree', () => {
    const flags = open.flatMap(({ scoreFlag }) => scoreFlag ?? []);
    expect(countOf(flags, (flag) => flag === 'RULES_ABOVE_HISTORY')).toBeGreaterThanOrEqual(3);
    expect(countOf(flags, (flag) => flag === 'HISTORY_ABOVE_RULES')).toBeGreaterThanOrEqual(1);
    expect(flags.length).toBeLessThan(25);
    const tempting = open.filter(({ scoreFlag }) => scoreFlag === 'RULES_ABOVE_HISTORY');
    expect(tempting.map(({ grade }) => grade)).toContain('A1');
  });

  it('leaves samples with too few finished leads as they are', () => {
    const few = { ...told, leads: told.leads.slice(0, 100) };
    expect(withOutcomes({ seed: 1, samples: few, now })).toBe(few);
  });
});
