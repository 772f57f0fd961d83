import {
  AUTHORITY_ANSWERS,
  BUDGET_ANSWERS,
  CONSENT_STATES,
  type Lead,
  LEAD_SOURCES,
  leadSchema,
  NEED_ANSWERS,
  TIMELINE_ANSWERS,
  TOUCH_TYPES,
  type TouchDigestEntry,
} from '@leads/lead-domain';

export const BENCHMARK_NOW = new Date('2026-11-20T12:00:00.000Z');

const DAY_MS = 86_400_000;
const TITLES = ['', 'CEO', 'Head of Purchasing', 'Marketing Manager', 'Software Engineer', 'Student', 'مدیر عامل'];
const DOMAINS = ['anvil.example', 'gmail.com', 'alpenglueck.example', 'yahoo.com'];
const SIZES = [null, 4, 30, 120, 900, 20_000];

/** Leads with 0 to 20 touches, the same ones for the same seed. */
export const makeLeads = ({ count, seed = 1 }: { count: number; seed?: number }): Lead[] => {
  const random = mulberry32(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const maybe = <Item>(items: readonly Item[]): Item | null => (random() < 0.4 ? pick(items) : null);
  const empty = leadSchema.parse({ id: '' });

  const makeTouch = (id: string): TouchDigestEntry => ({
    id,
    type: pick(TOUCH_TYPES),
    direction: random() < 0.7 ? 'INCOMING' : 'OUTGOING',
    at: new Date(BENCHMARK_NOW.getTime() - random() * 400 * DAY_MS).toISOString(),
  });

  return Array.from({ length: count }, (_, index) => ({
    ...empty,
    id: String(index),
    jobTitle: pick(TITLES),
    companyName: random() < 0.6 ? 'Golden Anvil' : '',
    industry: random() < 0.5 ? 'Mining' : '',
    interest: random() < 0.5 ? 'Anvils' : '',
    employees: pick(SIZES),
    emails: { primaryEmail: `lead${index}@${pick(DOMAINS)}`, additionalEmails: [] },
    phones:
      random() < 0.5
        ? { ...empty.phones, primaryPhoneNumber: '9121234567', primaryPhoneCallingCode: '+98' }
        : empty.phones,
    website: random() < 0.3 ? { ...empty.website, primaryLinkUrl: 'https://anvil.example' } : empty.website,
    source: pick(LEAD_SOURCES),
    budgetStatus: maybe(BUDGET_ANSWERS),
    authority: maybe(AUTHORITY_ANSWERS),
    need: maybe(NEED_ANSWERS),
    timeline: maybe(TIMELINE_ANSWERS),
    consent: pick(CONSENT_STATES),
    doNotContact: random() < 0.02,
    touchDigest: Array.from({ length: Math.floor(random() * 21) }, (__, touch) => makeTouch(String(touch))),
  }));
};

/** A small seeded generator (Mulberry32): the same numbers on every machine. */
const mulberry32 = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
