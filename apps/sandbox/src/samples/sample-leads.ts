import { answersOf } from './answers.ts';
import { createContact } from './contact.ts';
import { duplicateOf } from './duplicate-of.ts';
import { KNOWN_COMPANIES_OF_A_MARKET } from './known-companies.ts';
import { leadCare } from './lead-care.ts';
import { type Market } from './markets/market.ts';
import { MARKETS } from './markets/markets.ts';
import { createRandom } from './random.ts';
import { sampleId } from './sample-id.ts';
import { type SampleLead, sampleLead } from './sample-lead.ts';
import { STORY_COUNTS, type StoryKind } from './story.ts';
import { tellStory } from './tell-story.ts';
import { typedLead } from './typed-lead.ts';

/** Every so many leads, one is of a person who is there already. */
const DUPLICATE_EVERY = 16;

/** The 200 leads of the last three months. Each has a random sequence of its own, so that a change to one leaves the others as they were. */
export const sampleLeads = ({
  seed,
  now,
  memberIds,
  takenEmails,
}: {
  seed: number;
  now: Date;
  memberIds: readonly string[];
  /** Addresses that somebody has; those that are given out join them. */
  takenEmails: Set<string>;
}): SampleLead[] => {
  const leads: SampleLead[] = [];
  for (const [index, { market, kind }] of cast(seed).entries()) {
    const random = createRandom(`${String(seed)}:${String(index)}`);
    const original = index % DUPLICATE_EVERY === DUPLICATE_EVERY - 1 ? earlierLead({ leads, kind }) : undefined;
    const isConverted = kind === 'converted';
    const contact =
      original?.contact ??
      createContact({
        market,
        random,
        takenEmails,
        // A converted lead has its company in the workspace.
        ...(isConverted && {
          companies: market.companies.slice(0, KNOWN_COMPANIES_OF_A_MARKET),
          isAlwaysBusiness: true,
        }),
      });
    const interest = random.pick(contact.market.interests);
    const story = tellStory({ kind, market: contact.market, interest, random });
    const typed = typedLead({ contact, story, interest, random });
    const id = sampleId({ seed, role: `lead:${String(index)}` });
    leads.push(
      sampleLead({
        id,
        idOf: (role) => sampleId({ seed, role: `lead:${String(index)}:${role}` }),
        contact,
        story,
        typed: original ? duplicateOf({ contact, typed }) : typed,
        answers: answersOf({ kind, contact, random, now }),
        care: leadCare({ contact, story, memberIds, random, now }),
        now,
      }),
    );
  }
  return leads;
};

/** Which market and story each lead has, mixed. */
const cast = (seed: number): { market: Market; kind: StoryKind }[] => {
  const random = createRandom(`${String(seed)}:cast`);
  const markets = MARKETS.flatMap(({ market, leads }) => Array.from({ length: leads }, () => market));
  const kinds = random.shuffled(KINDS.flatMap((kind) => Array.from({ length: STORY_COUNTS[kind] }, () => kind)));
  return random.shuffled(markets).map((market, index) => ({ market, kind: kinds[index] ?? 'fresh' }));
};

const KINDS = Object.keys(STORY_COUNTS).filter((key): key is StoryKind => key in STORY_COUNTS);

/** Whom a duplicate repeats: somebody complete. An incomplete or converted lead repeats nobody. */
const earlierLead = ({ leads, kind }: { leads: readonly SampleLead[]; kind: StoryKind }): SampleLead | undefined => {
  if (kind === 'incomplete' || kind === 'converted') return undefined;
  return leads.findLast(({ story, contact }) => story.kind !== 'incomplete' && contact.company !== null);
};
