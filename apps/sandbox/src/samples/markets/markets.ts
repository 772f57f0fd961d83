import { ARABIC } from './arabic.ts';
import { CHINESE } from './chinese.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import { JAPANESE } from './japanese.ts';
import { type Market } from './market.ts';
import { PERSIAN } from './persian.ts';
import { TURKISH } from './turkish.ts';

/** Where the leads come from, and how many; a third is Persian. */
export const MARKETS: readonly { market: Market; leads: number }[] = [
  { market: PERSIAN, leads: 67 },
  { market: ENGLISH, leads: 50 },
  { market: GERMAN, leads: 30 },
  { market: ARABIC, leads: 18 },
  { market: TURKISH, leads: 18 },
  { market: CHINESE, leads: 8 },
  { market: JAPANESE, leads: 9 },
];
