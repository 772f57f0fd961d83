import { type ColorScheme } from '../theme/theme.ts';

/** What every panel is told about its surroundings. `now` is an ISO time: panels have no clock. */
export type PanelFrame = {
  /** A BCP 47 tag; Persian gets Persian, everything else English. */
  locale: string;
  colorScheme: ColorScheme;
  now: string;
};
