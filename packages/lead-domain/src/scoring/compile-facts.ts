import { emailDomain } from '../domains/email-domain.ts';
import { FREE_MAIL_DOMAINS } from '../domains/free-mail-domains.ts';

import { fieldTest, isSet } from './field-test.ts';
import { type ScoreLead, scoreFieldReader, type ScoreValue } from './score-fields.ts';
import { type ScoreRule, type ScoreRuleOf } from './score-model.ts';
import { seniorityOf } from './seniority.ts';

/** Something about a lead that rules ask: read once for a lead, however many of them ask. */
export type Fact = {
  read: (lead: ScoreLead) => ScoreValue;
  /** The rules that match the value, as their places in the list of rules. */
  matches: (value: ScoreValue) => readonly number[];
};

type ValueTest = { place: number; test: (value: ScoreValue) => boolean };

/** How many values of a fact are remembered with their rules: most leads share their options, sizes and titles. */
const REMEMBERED_VALUES = 1000;

/** What rules ask of the lead itself, each fact once; rules about touches are counted elsewhere. */
export const compileFacts = (rules: readonly ScoreRule[]): Fact[] => {
  const fields = new Map<string, ValueTest[]>();
  const domains: ValueTest[] = [];
  const titles: ValueTest[] = [];
  rules.forEach((rule, place) => {
    if (rule.kind === 'FIELD') {
      const tests = fields.get(rule.field) ?? [];
      fields.set(rule.field, tests);
      tests.push({ place, test: fieldTest(rule) });
    }
    if (rule.kind === 'EMAIL_DOMAIN') domains.push({ place, test: emailDomainTest(rule) });
    if (rule.kind === 'SENIORITY') titles.push({ place, test: seniorityTest(rule) });
  });
  const facts: Fact[] = [...fields].map(([field, tests]) => ({
    read: scoreFieldReader(field),
    matches: remembering(tests),
  }));
  if (domains.length > 0) facts.push({ read: readDomain, matches: remembering(domains) });
  if (titles.length > 0) facts.push({ read: readTitle, matches: remembering(titles) });
  return facts;
};

const remembering = (tests: readonly ValueTest[]): Fact['matches'] => {
  const known = new Map<ScoreValue, readonly number[]>();
  return (value) => {
    let places = known.get(value);
    if (places === undefined) {
      places = tests.filter(({ test }) => test(value)).map(({ place }) => place);
      if (known.size >= REMEMBERED_VALUES) known.clear();
      known.set(value, places);
    }
    return places;
  };
};

const readDomain = (lead: ScoreLead): string => emailDomain(lead.emails.primaryEmail);
const readTitle = (lead: ScoreLead): string => lead.jobTitle;

const emailDomainTest = ({ list, domains }: ScoreRuleOf<'EMAIL_DOMAIN'>): ValueTest['test'] => {
  const listed = new Set(domains.map((domain) => domain.trim().toLowerCase()));
  return (value) => {
    if (!isSet(value)) return false;
    const domain = String(value);
    if (list === 'LISTED') return listed.has(domain);
    return FREE_MAIL_DOMAINS.has(domain) === (list === 'FREE_MAIL');
  };
};

const seniorityTest = ({ seniorities }: ScoreRuleOf<'SENIORITY'>): ValueTest['test'] => {
  const wanted = new Set(seniorities);
  return (value) => {
    const seniority = isSet(value) ? seniorityOf(String(value)) : null;
    return seniority !== null && wanted.has(seniority);
  };
};
