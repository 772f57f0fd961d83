import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { compileScoreModel, DEFAULT_THRESHOLDS, type Lead } from '@leads/lead-domain';

import { type Benchmark, type Measurement } from '../report/measurement.ts';
import { median } from '../report/median.ts';

import { BENCHMARK_MODEL } from './benchmark-rules.ts';
import { scoreByHand } from './by-hand.ts';
import { createRulesEngine } from './by-rules-engine.ts';
import { BENCHMARK_NOW, makeLeads } from './make-leads.ts';

const LEADS = 100_000;
const MOST_LEADS = 300_000;
const FEWEST_LEADS = 1_000;
/** The rules engine is slow enough to be measured on fewer leads; its time per lead does not depend on how many there are. */
const ENGINE_LEADS = 2_000;
const ROUNDS = 5;

const score = compileScoreModel(BENCHMARK_MODEL);
const ours = (lead: Lead): number => score({ lead, thresholds: DEFAULT_THRESHOLDS, now: BENCHMARK_NOW }).score;
const byHand = (lead: Lead): number => scoreByHand(lead, BENCHMARK_NOW.getTime()).score;

/** Forty rules over leads with 0 to 20 touches, in one run beside a rules engine and beside a loop written for just these rules. */
export const scoringBenchmark: Benchmark = {
  title: `Scoring (${LEADS.toLocaleString('en')} leads × ${BENCHMARK_MODEL.rules.length} rules × 0–20 touches, one thread)`,
  measure: async () => {
    const leads = makeLeads({ count: LEADS });
    const engine = createRulesEngine(BENCHMARK_MODEL, BENCHMARK_NOW.getTime());
    const few = leads.slice(0, ENGINE_LEADS);
    await checkAgreement({ leads: few, engine });

    const [ourTimes, handTimes] = pairedTimes(leads);
    const engineStart = performance.now();
    for (const lead of few) await engine(lead);
    const engineTime = performance.now() - engineStart;

    const perLead = median(ourTimes) / LEADS;
    const enginePerLead = engineTime / ENGINE_LEADS;
    return [
      milliseconds(
        'our scorer, all leads',
        median(ourTimes),
        `${Math.round(1 / perLead).toLocaleString('en')} leads a ms`,
      ),
      milliseconds('loop written by hand, all leads', median(handTimes), 'receipt without caps, decay and dates'),
      milliseconds(
        'json-rules-engine, 1,000 leads',
        enginePerLead * 1_000,
        `measured on ${ENGINE_LEADS.toLocaleString('en')}`,
      ),
      ratio({
        what: 'our time against json-rules-engine',
        value: perLead / enginePerLead,
        budget: 1 / 50,
        note: `${Math.round(enginePerLead / perLead)} times its throughput`,
      }),
      ratio({
        what: 'our time against the loop by hand',
        value: median(ourTimes) / median(handTimes),
        budget: 2,
        note: `${(median(handTimes) / median(ourTimes)).toFixed(2)} of its speed`,
      }),
      ...growth(),
    ];
  },
};

const checkAgreement = async ({
  leads,
  engine,
}: {
  leads: readonly Lead[];
  engine: (lead: Lead) => Promise<{ score: number }>;
}): Promise<void> => {
  for (const lead of leads) {
    const scores = [ours(lead), byHand(lead), (await engine(lead)).score];
    if (new Set(scores).size !== 1)
      throw new Error(`The contestants disagree about lead ${lead.id}: ${scores.join(', ')}`);
  }
};

/** In turns, so that what else the machine does falls on both; the first round only warms up. */
const pairedTimes = (leads: readonly Lead[]): [number[], number[]] => {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round += 1) {
    [ours, byHand].forEach((scorer, contestant) => {
      const time = timeOf(scorer, leads);
      if (round > 0) times[contestant as 0 | 1].push(time);
    });
  }
  return times;
};

const timeOf = (scorer: (lead: Lead) => number, leads: readonly Lead[]): number => {
  const start = performance.now();
  for (const lead of leads) scorer(lead);
  return performance.now() - start;
};

/** Time per lead with many leads over time per lead with few, and what scoring leaves behind. */
const growth = (): Measurement[] => {
  const many = makeLeads({ count: MOST_LEADS, seed: 2 });
  const few = many.slice(0, FEWEST_LEADS);
  const repeats = MOST_LEADS / FEWEST_LEADS;
  // As many calls each, so that both are equally warm.
  let fewTime = 0;
  for (let round = 0; round < repeats; round += 1) fewTime += timeOf(ours, few);
  const before = usedMemory();
  const manyTime = timeOf(ours, many);
  const kept = Math.max(0, usedMemory() - before) / 1_000_000;
  return [
    ratio({
      what: 'time per lead, 300,000 leads against 1,000',
      value: manyTime / fewTime,
      // Linear: what is above 1 is memory that no longer fits the processor's caches.
      budget: 2,
      note: `${((manyTime * 1_000) / MOST_LEADS).toFixed(1)} µs a lead`,
    }),
    { what: 'memory kept after scoring 300,000', value: kept, unit: 'MB', budget: 20, note: 'receipts dropped' },
    {
      what: 'memory of 10,000 receipts',
      value: receiptMemory(many),
      unit: 'MB',
      budget: null,
      note: 'all of them held',
    },
  ];
};

const receiptMemory = (leads: readonly Lead[]): number => {
  const before = usedMemory();
  const held = leads
    .slice(0, 10_000)
    .map((lead) => score({ lead, thresholds: DEFAULT_THRESHOLDS, now: BENCHMARK_NOW }));
  const used = usedMemory() - before;
  return held.length === 0 ? 0 : used / 1_000_000;
};

/** Bytes that are still reachable. Node hands out its collector only by a flag, which may also be set while it runs. */
const usedMemory = (): number => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
};

const milliseconds = (what: string, value: number, note: string): Measurement => ({
  what,
  value,
  unit: 'ms',
  budget: null,
  note,
});

const ratio = (measurement: { what: string; value: number; budget: number; note: string }): Measurement => ({
  ...measurement,
  unit: '×',
});
