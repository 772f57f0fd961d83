import { median } from '../report/median.ts';
import { type Benchmark, type Measurement } from '../report/measurement.ts';

import { startOnce, type StartTimes } from './start-once.ts';

const RUNS = 5;
/** To the first answer, on two cores. */
const BUDGET = 3_000;

/** How long somebody waits for `npm start`, beyond the build. */
export const startBenchmark: Benchmark = {
  title: `Sandbox start (median of ${String(RUNS)})`,
  measure: async () => [
    ...measurementsOf({ name: 'with samples', times: await runs([]) }),
    ...measurementsOf({ name: 'empty', times: await runs(['--empty']) }),
  ],
};

/** One run more than is counted: the first one fills the file caches. */
const runs = async (args: readonly string[]): Promise<StartTimes[]> => {
  await startOnce({ args });
  const times: StartTimes[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await startOnce({ args }));
  return times;
};

const measurementsOf = ({ name, times }: { name: string; times: readonly StartTimes[] }): Measurement[] => [
  {
    what: `ready line, ${name}`,
    value: median(times.map(({ ready }) => ready)),
    unit: 'ms',
    budget: null,
    note: spreadOf(times.map(({ ready }) => ready)),
  },
  {
    what: `first answer, ${name}`,
    value: median(times.map(({ firstAnswer }) => firstAnswer)),
    unit: 'ms',
    budget: BUDGET,
    note: spreadOf(times.map(({ firstAnswer }) => firstAnswer)),
  },
];

const spreadOf = (values: readonly number[]): string =>
  `${String(Math.round(Math.min(...values)))}–${String(Math.round(Math.max(...values)))}`;
