const STEPS: readonly (readonly [number, string])[] = [
  [1e9, 'b'],
  [1e6, 'm'],
  [1e3, 'k'],
];

/** 3200000 → “3.2m”, as amounts stand in lists. */
export const shortNumber = (value: number): string => {
  const step = STEPS.find(([size]) => Math.abs(value) >= size);
  if (!step) return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
  return `${(value / step[0]).toLocaleString('en-US', { maximumFractionDigits: 1 })}${step[1]}`;
};
