import { BUILT_APP } from '../built-app.ts';
import { type Benchmark } from '../report/measurement.ts';

import { buildEmptyApp } from './build-empty-app.ts';
import { widgetSizes } from './widget-sizes.ts';

const KILOBYTE = 1_000;
const BUDGET = 150;

/** What our widgets weigh over one that does nothing: React and the SDK's own part are not ours. */
export const widgetsBenchmark: Benchmark = {
  title: 'Widget sizes over an empty widget (minified, not compressed)',
  measure: async () => {
    const { directory } = await buildEmptyApp();
    const [empty] = await widgetSizes(directory);
    if (!empty) throw new Error('The empty app has no widget.');
    const widgets = await widgetSizes(BUILT_APP);
    return widgets
      .map(({ name, bytes }) => ({
        what: name,
        value: (bytes - empty.bytes) / KILOBYTE,
        unit: 'KB' as const,
        budget: BUDGET,
        note: `${String(Math.round(bytes / KILOBYTE))} KB in all, ${String(Math.round(empty.bytes / KILOBYTE))} KB empty`,
      }))
      .sort((left, right) => right.value - left.value);
  },
};
