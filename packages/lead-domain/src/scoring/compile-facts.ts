import { emailDomain } from '../domains/email-domain.ts';
import { FREE_MAIL_DOMAINS } from '../domains/free-mail-domains.ts';

import { fieldTest } from './field-test.ts';
import { isSet, type ScoreLead, scoreFieldReader, type ScoreValue } from './score-fields.ts';
import { type ScoreRule, type ScoreRuleOf } from './score-model.ts';
import { seniorityOf } from './seniority.ts';

/** Something about a lead that rules ask: read once for a lead, however many of them ask. */
export type Fact = {
  read: (lead: ScoreLead) => ScoreValue;
  /** The rules that match the value, as their places in the list of rules. */
  matches: (value: ScoreValue) => readonly number[];
};

type ValueTest = { place: number; test: (value: ScoreValue) => boolean; isAboutBeingSet: boolean };

/** How many values of a fact are remembered with their rules: most leads share their options, sizes and titles. */
const REMEMBERED_VALUES = 1000;

/** What rules ask of the lead itself, each fact once; rules about touches are counted elsewhere. */
export const compileFacts = (rules: readonly ScoreRule[]): Fact[] => {
  const facts = new Map<string, { read: Fact['read']; tests: ValueTest[] }>();
  const ask = (name: string, read: Fact['read'], test: ValueTest) => {
    const known = facts.get(name) ?? { read, tests: [] };
    facts.set(name, known);
    known.tests.push(test);
  };
  rules.forEach((rule, place) => {
    if (rule.kind === 'FIELD') {
      const isAboutBeingSet = rule.operator === 'IS_SET' || rule.operator === 'IS_MISSING';
      ask(`FIELD ${rule.field}`, scoreFieldReader(rule.field), { place, test: fieldTest(rule), isAboutBeingSet });
    }
    if (rule.kind === 'EMAIL_DOMAIN') {
      ask(rule.kind, readDomain, { place, test: emailDomainTest(rule), isAboutBeingSet: false });
    }
    if (rule.kind === 'SENIORITY') {
      ask(rule.kind, readTitle, { place, test: seniorityTest(rule), isAboutBeingSet: false });
    }
  });
  return [...facts.values()].map(({ read, tests }) => ({
    read,
    matches: tests.every(({ isAboutBeingSet }) => isAboutBeingSet) ? byBeingSet(tests) : remembering(tests),
  }));
};

const placesOf = (tests: readonly ValueTest[], value: ScoreValue): readonly number[] =>
  tests.filter(({ test }) => test(value)).map(({ place }) => place);

/** Names and addresses are different for every lead: nothing to remember where it only matters whether they are there. */
const byBeingSet = (tests: readonly ValueTest[]): Fact['matches'] => {
  const whereSet = placesOf(tests, 'set');
  const whereMissing = placesOf(tests, null);
  return (value) => (isSet(value) ? whereSet : whereMissing);
};

const remembering = (tests: readonly ValueTest[]): Fact['matches'] => {
  const known = new Map<ScoreValue, readonly number[]>();
  return (value) => {
    let places = known.get(value);
    if (places === undefined) {
      places = placesOf(tests, value);
      if (known.size >= REMEMBERED_VALUES) known.clear();
      known.set(value, places);
    }
    return places;
  };
};

const readDomain = (lead: ScoreLead): string => emailDomain(lead.emails.primaryEmail);
const readTitle = (lead: ScoreLead): string => lead.jobTitle;

const emailDomainTest = ({ list, domains }: ScoreRuleOf<'EMAIL_DOMAIN'>): ((value: ScoreValue) => boolean) => {
  const listed = new Set(domains.map((domain) => domain.trim().toLowerCase()));
  return (value) => {
    if (!isSet(value)) return false;
    const domain = String(value);
    if (list === 'LISTED') return isListed({ domain, listed });
    return FREE_MAIL_DOMAINS.has(domain) === (list === 'FREE_MAIL');
  };
};

/** Who lists acme.com means uk.acme.com too. */
const isListed = ({ domain, listed }: { domain: string; listed: ReadonlySet<string> }): boolean => {
  const labels = domain.split('.');
  return labels.some((_, index) => listed.has(labels.slice(index).join('.')));
};

const seniorityTest = ({ seniorities }: ScoreRuleOf<'SENIORITY'>): ((value: ScoreValue) => boolean) => {
  const wanted = new Set(seniorities);
  return (value) => {
    const seniority = isSet(value) ? seniorityOf(String(value)) : null;
    return seniority !== null && wanted.has(seniority);
  };
};
