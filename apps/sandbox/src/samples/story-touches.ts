import { type TouchOutcome, type TouchType } from '@leads/lead-domain';

import { type Market } from './markets/market.ts';
import { type Random } from './random.ts';
import { type StoryTouch } from './story.ts';

export const incoming = (touchType: TouchType, hoursAgo: number, body = ''): StoryTouch => ({
  touchType,
  direction: 'INCOMING',
  outcome: null,
  hoursAgo: Math.max(hoursAgo, 0.5),
  body,
});

export const outgoing = (
  touchType: TouchType,
  hoursAgo: number,
  outcome: TouchOutcome | null,
  body = '',
): StoryTouch => ({ touchType, direction: 'OUTGOING', outcome, hoursAgo, body });

/** What they write in the form. */
export const messageOf = ({ market, interest, random }: { market: Market; interest: string; random: Random }): string =>
  random.pick(market.messages).replace('{interest}', interest);
