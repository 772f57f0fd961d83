import { type LeadSource, type TouchOutcome, type TouchType } from '@leads/lead-domain';

import { type Market } from './markets/market.ts';
import { type Random } from './random.ts';
import { type Story, type StoryKind, type StoryTouch } from './story.ts';
import { incoming, messageOf, outgoing } from './story-touches.ts';

/** What brought them, and how that is written as a touch. */
const OPENERS: readonly { source: LeadSource; touchType: TouchType; weight: number }[] = [
  { source: 'WEB_FORM', touchType: 'FORM', weight: 8 },
  { source: 'AD', touchType: 'FORM', weight: 3 },
  { source: 'EVENT', touchType: 'EVENT', weight: 3 },
  { source: 'PHONE', touchType: 'CALL', weight: 2 },
  { source: 'EMAIL', touchType: 'EMAIL', weight: 2 },
  { source: 'CHAT', touchType: 'MESSAGE', weight: 1 },
  { source: 'SOCIAL', touchType: 'MESSAGE', weight: 1 },
  { source: 'REFERRAL', touchType: 'FORM', weight: 2 },
  { source: 'PARTNER', touchType: 'EMAIL', weight: 1 },
];

/** How many days ago the story began. */
const AGES: Record<StoryKind, readonly [number, number]> = {
  fresh: [0, 6],
  incomplete: [1, 40],
  working: [3, 35],
  nurturing: [30, 88],
  marketing: [4, 25],
  sales: [15, 55],
  converted: [40, 88],
  disqualified: [20, 80],
};

type Scene = { market: Market; interest: string; random: Random };

/** A lead's touches, oldest first, as its kind of story goes. */
export const tellStory = ({ kind, ...scene }: Scene & { kind: StoryKind }): Story => {
  const { random } = scene;
  const [youngest, oldest] = AGES[kind];
  const begin = random.integer(youngest * 24 + 2, oldest * 24 + 9);
  if (kind === 'incomplete') return incompleteStory({ begin, random });
  const opener = random.pick(OPENERS.flatMap((entry) => Array.from({ length: entry.weight }, () => entry)));
  const first = incoming(opener.touchType, begin, messageOf(scene));
  const before = random.chance(0.35) ? [incoming('VISIT', begin + random.integer(1, 30))] : [];
  // What follows is spread over the time between the beginning and now.
  const at = (share: number) => Math.max(1, Math.round(begin * (1 - share)));
  const touches = [...before, first, ...CHAPTERS[kind]({ ...scene, at })];
  return { kind, source: opener.source, touches: touches.sort((left, right) => right.hoursAgo - left.hoursAgo) };
};

type Chapter = (scene: Scene & { at: (share: number) => number }) => StoryTouch[];

const CHAPTERS: Record<Exclude<StoryKind, 'incomplete'>, Chapter> = {
  fresh: ({ random, at }) => (random.chance(0.3) ? [incoming('DOWNLOAD', at(0.5))] : []),
  working: ({ market, random, at }) => {
    const attempts = random.integer(1, 5);
    return Array.from({ length: attempts }, (_, index) => at((index + 1) / (attempts + 1))).flatMap(
      (hoursAgo, index) => {
        if (index % 2 === 1) return [outgoing('EMAIL', hoursAgo, null), incoming('EMAIL_OPEN', hoursAgo - 1)];
        const outcome = random.pick<TouchOutcome>(['NO_ANSWER', 'NO_ANSWER', 'REACHED']);
        return [outgoing('CALL', hoursAgo, outcome, outcome === 'REACHED' ? random.pick(market.callNotes) : '')];
      },
    );
  },
  nurturing: ({ market, random, at }) => [
    outgoing('CALL', at(0.1), 'ASKED_FOR_LATER', random.pick(market.callNotes)),
    ...Array.from({ length: random.integer(0, 3) }, (_, index) => incoming('EMAIL_OPEN', at(0.3 + index / 5))),
    ...(random.chance(0.4) ? [incoming('VISIT', at(0.6))] : []),
  ],
  marketing: ({ random, at, ...scene }) => [
    incoming('VISIT', at(0.2)),
    incoming(random.pick<TouchType>(['DOWNLOAD', 'DEMO']), at(0.4)),
    incoming('PRICE_LIST', at(0.7)),
    ...(random.chance(0.5) ? [incoming('FORM', at(0.9), messageOf({ ...scene, random }))] : []),
  ],
  sales: ({ market, random, at }) => [
    outgoing('CALL', at(0.2), 'AGREED_TO_MEET', random.pick(market.callNotes)),
    outgoing('MEETING', at(0.5), 'REACHED', random.pick(market.callNotes)),
    outgoing('DEMO', at(0.7), 'REACHED'),
    outgoing('OFFER', at(0.85), null),
    ...(random.chance(0.5) ? [incoming('CALL', at(0.92), random.pick(market.callNotes))] : []),
  ],
  converted: ({ market, random, at }) => [
    outgoing('CALL', at(0.1), 'AGREED_TO_MEET', random.pick(market.callNotes)),
    outgoing('MEETING', at(0.25), 'REACHED', random.pick(market.callNotes)),
    outgoing('OFFER', at(0.4), null),
  ],
  disqualified: ({ market, random, at }) => {
    const ending = random.integer(0, 2);
    if (ending === 0) return [outgoing('CALL', at(0.3), 'REFUSED', random.pick(market.refusals))];
    const unheard = [outgoing('CALL', at(0.2), 'NO_ANSWER'), outgoing('EMAIL', at(0.3), null)];
    return [...unheard, incoming(ending === 1 ? 'UNSUBSCRIBE' : 'BOUNCE', at(0.32))];
  },
};

/** A business card, a bought list or a switchboard number: there is not even a conversation yet. */
const incompleteStory = ({ begin, random }: { begin: number; random: Random }): Story => {
  const source = random.pick<LeadSource>(['IMPORT', 'IMPORT', 'EVENT', 'OUTBOUND']);
  return { kind: 'incomplete', source, touches: source === 'EVENT' ? [incoming('EVENT', begin)] : [] };
};
