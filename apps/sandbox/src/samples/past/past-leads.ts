import { answersOf } from '../answers.ts';
import { leadCare } from '../lead-care.ts';
import { MARKETS } from '../markets/markets.ts';
import { createRandom } from '../random.ts';
import { sampleId } from '../sample-id.ts';
import { type SampleLead, sampleLead } from '../sample-lead.ts';
import { typedLead } from '../typed-lead.ts';

import { type PastCase, pastCase } from './past-case.ts';
import { tellPast } from './tell-past.ts';

export const PAST_WON = 80;
export const PAST_LOST = 163;

/** From how many days ago to how many the past leads were decided. */
const NEWEST = 4;
const OLDEST = 290;

const MARKET_OF_EACH = MARKETS.flatMap(({ market, leads }) => Array.from({ length: leads }, () => market));

/**
 * The finished leads of a year. Who bought follows from where they came from, who they are and what they did, and from
 * chance: enough of a pattern to learn from, and never certain.
 */
export const pastLeads = ({
  seed,
  now,
  memberIds,
  takenEmails,
}: {
  seed: number;
  now: Date;
  memberIds: readonly string[];
  takenEmails: Set<string>;
}): SampleLead[] => {
  const cases = Array.from({ length: PAST_WON + PAST_LOST }, (_, index) => {
    const random = createRandom(`${String(seed)}:past:${String(index)}`);
    return { index, random, past: pastCase({ market: random.pick(MARKET_OF_EACH), random, takenEmails }) };
  });
  const won = new Set(
    cases
      .filter(({ past }) => past.mayBeWon)
      .sort((left, right) => right.past.prospect - left.past.prospect)
      .slice(0, PAST_WON)
      .map(({ index }) => index),
  );
  return cases.map(({ index, random, past }) =>
    pastLead({
      idOf: (role) => sampleId({ seed, role: `past:${String(index)}:${role}` }),
      random,
      past,
      isWon: won.has(index),
      memberIds,
      now,
    }),
  );
};

const pastLead = ({
  idOf,
  random,
  past: { contact, source, opener, signs },
  isWon,
  memberIds,
  now,
}: {
  idOf: (role: string) => string;
  random: ReturnType<typeof createRandom>;
  past: PastCase;
  isWon: boolean;
  memberIds: readonly string[];
  now: Date;
}): SampleLead => {
  // Everything of a finished lead is told from its outcome, and its score stayed as it was then.
  const decidedAt = new Date(now.getTime() - random.integer(NEWEST * 24, OLDEST * 24) * 3_600_000);
  const interest = random.pick(contact.market.interests);
  const story = tellPast({ contact, source, opener, signs, interest, isWon, random });
  return sampleLead({
    id: idOf('lead'),
    idOf,
    contact,
    story,
    typed: typedLead({ contact, story, interest, random }),
    // Sales asked the lost ones as well, and heard less.
    answers: answersOf({ kind: isWon ? 'converted' : 'nurturing', contact, random, now: decidedAt }),
    care: leadCare({ contact, story, memberIds, random, now: decidedAt }),
    now: decidedAt,
  });
};
