import { describe, expect, it } from '@jest/globals';

import { formatTable } from './format-table.ts';
import { isOverBudget, type Measurement } from './measurement.ts';

const measurement = (part: Partial<Measurement>): Measurement => ({
  what: 'start',
  value: 1,
  unit: 'ms',
  budget: null,
  note: '',
  ...part,
});

describe('formatTable', () => {
  it('aligns columns, and says what is over budget', () => {
    const measurements = [
      measurement({ what: 'first answer', value: 2345.6, budget: 3000, note: '2200–2500' }),
      measurement({ what: 'widget', value: 151, unit: 'KB', budget: 150 }),
      measurement({ what: 'ratio', value: 1.26, unit: '×' }),
    ];
    expect(formatTable({ title: 'Figures', measurements })).toBe(
      [
        'Figures',
        '  first answer  2,346 ms  ≤ 3,000 ms  ok    2200–2500',
        '  widget          151 KB    ≤ 150 KB  OVER',
        '  ratio            1.3 ×',
      ].join('\n'),
    );
  });
});

describe('isOverBudget', () => {
  it.each([
    [3, 3, false],
    [4, 3, true],
    [999, null, false],
  ])('%s of %s: %s', (value, budget, isOver) => {
    expect(isOverBudget(measurement({ value, budget }))).toBe(isOver);
  });
});
