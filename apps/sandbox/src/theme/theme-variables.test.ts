import { expect, it } from '@jest/globals';
import { COLOR_NAMES, themeVariables } from './theme-variables.ts';

it.each(['light', 'dark'] as const)('names every colour in the %s scheme', (scheme) => {
  const variables = themeVariables(scheme);
  const empty = Object.entries(variables).filter(([, value]) => value === '');
  expect(empty).toEqual([]);
  for (const name of COLOR_NAMES) expect(variables).toHaveProperty(`--t-tag-text-${name}`);
});

it('has the same names in both schemes', () => {
  expect(Object.keys(themeVariables('dark')).sort()).toEqual(Object.keys(themeVariables('light')).sort());
});
