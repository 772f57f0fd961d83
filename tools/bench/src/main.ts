import { availableParallelism, loadavg } from 'node:os';

import { BENCHMARKS } from './benchmarks.ts';
import { formatTable } from './report/format-table.ts';
import { isOverBudget } from './report/measurement.ts';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !BENCHMARKS.has(name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${[...BENCHMARKS.keys()].join(', ')}.`);
  process.exit(2);
}

// Times mean little where more is running than the machine has cores.
const load = (loadavg()[0] ?? 0).toFixed(1);
console.log(`Node ${process.version}, ${String(availableParallelism())} cores, load ${load}\n`);

let failures = 0;
for (const [name, { title, measure }] of BENCHMARKS) {
  if (names.length > 0 && !names.includes(name)) continue;
  try {
    const measurements = await measure();
    console.log(`${formatTable({ title, measurements })}\n`);
    failures += measurements.filter(isOverBudget).length;
  } catch (error) {
    // The others are still worth their figures.
    console.log(`${title}\n  not measured: ${error instanceof Error ? error.message : String(error)}\n`);
    failures += 1;
  }
}
console.log(failures === 0 ? 'All within budget.' : `${String(failures)} over budget or not measured.`);
process.exitCode = failures === 0 ? 0 : 1;
