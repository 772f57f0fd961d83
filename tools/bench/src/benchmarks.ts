import { probabilityBenchmark } from './probability/probability-benchmark.ts';
import { type Benchmark } from './report/measurement.ts';
import { requestsBenchmark } from './requests/requests-benchmark.ts';
import { scoringBenchmark } from './scoring/scoring-benchmark.ts';
import { startBenchmark } from './start/start-benchmark.ts';
import { widgetsBenchmark } from './widgets/widgets-benchmark.ts';

/** `npm run bench -- <name>` runs one, `npm run bench` all. A new one is a folder of its own and a line here. */
export const BENCHMARKS: ReadonlyMap<string, Benchmark> = new Map([
  ['widgets', widgetsBenchmark],
  ['requests', requestsBenchmark],
  ['start', startBenchmark],
  ['scoring', scoringBenchmark],
  ['probability', probabilityBenchmark],
]);
