import { type LeadSource, type TouchType } from '@leads/lead-domain';

import { type Contact } from '../contact.ts';
import { type Random } from '../random.ts';
import { type Story, type StoryTouch } from '../story.ts';
import { incoming, messageOf, outgoing } from '../story-touches.ts';

/** How many days a lead took to be decided. */
const SHORTEST = 22;
const LONGEST = 70;

/** The touches of a finished lead, counted in hours before its outcome: theirs first, then our calls, then the end. */
export const tellPast = ({
  contact,
  source,
  opener,
  signs,
  interest,
  isWon,
  random,
}: {
  contact: Contact;
  source: LeadSource;
  opener: TouchType;
  signs: readonly TouchType[];
  interest: string;
  isWon: boolean;
  random: Random;
}): Story => {
  const { market } = contact;
  const begin = random.integer(SHORTEST, LONGEST) * 24 + random.integer(0, 9);
  const at = (share: number) => Math.max(2, Math.round(begin * (1 - share)));
  const touches = [
    incoming(opener, begin, messageOf({ market, interest, random })),
    ...signs.map((sign, index) => incoming(sign, at((index + 1) / (signs.length + 3)))),
    outgoing('CALL', at(0.6), random.pick(['NO_ANSWER', 'REACHED'] as const)),
    outgoing('EMAIL', at(0.65), null),
    ...(isWon ? won({ market, random, at }) : lost({ market, random, at })),
  ];
  return {
    kind: isWon ? 'converted' : 'disqualified',
    source,
    touches: touches.sort((left, right) => right.hoursAgo - left.hoursAgo),
  };
};

type Ending = (scene: {
  market: Contact['market'];
  random: Random;
  at: (share: number) => number;
}) => readonly StoryTouch[];

const won: Ending = ({ market, random, at }) => [
  outgoing('CALL', at(0.75), 'AGREED_TO_MEET', random.pick(market.callNotes)),
  outgoing('MEETING', at(0.85), 'REACHED', random.pick(market.callNotes)),
  outgoing('OFFER', at(0.95), null),
];

const lost: Ending = ({ market, random, at }) => {
  if (random.chance(0.6)) return [outgoing('CALL', at(0.95), 'REFUSED', random.pick(market.refusals))];
  return [outgoing('CALL', at(0.8), 'NO_ANSWER'), outgoing('EMAIL', at(0.95), null)];
};
