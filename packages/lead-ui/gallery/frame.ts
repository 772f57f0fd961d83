import { type ColorScheme, type PanelFrame } from '../src/index.ts';
import { SAMPLE_NOW } from '../src/testing/sample-qualification.ts';

/** An event of a panel, written to the console. */
export const quiet = (name: string) => (value?: unknown) => console.log(name, JSON.stringify(value));

export const frame = (scheme: ColorScheme, locale: string): PanelFrame => ({
  locale,
  colorScheme: scheme,
  now: SAMPLE_NOW,
});
