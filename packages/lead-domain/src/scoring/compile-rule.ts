import { emailDomain } from '../domains/email-domain.ts';
import { FREE_MAIL_DOMAINS } from '../domains/free-mail-domains.ts';
import { foldText } from '../text/fold-text.ts';

import { SCORE_FIELD_READERS, type ScoreLead } from './score-fields.ts';
import { type ScoreRule } from './score-model.ts';
import { type Seniority } from './seniority.ts';

/** What made a rule match; null where it did not. */
export type RuleTest = (lead: ScoreLead) => string | null;

type RuleOf<Kind extends ScoreRule['kind']> = Extract<ScoreRule, { kind: Kind }>;

/**
 * A rule about the lead itself as a function; rules about touches are counted elsewhere. `readSeniority` is given, so
 * that all rules of a model read a title once.
 */
export const compileRule = ({
  rule,
  readSeniority,
}: {
  rule: Exclude<ScoreRule, RuleOf<'TOUCH'>>;
  readSeniority: (jobTitle: string) => Seniority | null;
}): RuleTest => {
  switch (rule.kind) {
    case 'FIELD':
      return fieldTest(rule);
    case 'EMAIL_DOMAIN':
      return emailDomainTest(rule);
    case 'SENIORITY':
      return seniorityTest({ rule, readSeniority });
  }
};

const fieldTest = ({ field, operator, values, minimum, maximum }: RuleOf<'FIELD'>): RuleTest => {
  const read = SCORE_FIELD_READERS[field];
  const isSet = (value: string | number | null): value is string | number => value !== null && value !== '';
  switch (operator) {
    case 'IS_SET':
      return (lead) => {
        const value = read(lead);
        return isSet(value) ? String(value) : null;
      };
    case 'IS_MISSING':
      return (lead) => (isSet(read(lead)) ? null : '');
    case 'IS_BETWEEN':
      return (lead) => {
        const value = read(lead);
        const number = isSet(value) ? Number(value) : Number.NaN;
        return number >= (minimum ?? -Infinity) && number <= (maximum ?? Infinity) ? String(value) : null;
      };
    case 'IS_ONE_OF': {
      const folded = new Set(values.map(foldText));
      // Most values are the options of a SELECT field: they are found without folding.
      const exact = new Set(values);
      return (lead) => {
        const value = read(lead);
        if (!isSet(value)) return null;
        const text = String(value);
        return exact.has(text) || folded.has(foldText(text)) ? text : null;
      };
    }
    case 'CONTAINS': {
      const folded = values.map(foldText);
      return (lead) => {
        const value = read(lead);
        if (!isSet(value)) return null;
        const words = ` ${foldText(String(value))} `;
        return folded.some((part) => words.includes(` ${part} `)) ? String(value) : null;
      };
    }
  }
};

const emailDomainTest = ({ list, domains }: RuleOf<'EMAIL_DOMAIN'>): RuleTest => {
  const listed = new Set(domains.map((domain) => domain.toLowerCase()));
  return (lead) => {
    const domain = emailDomain(lead.emails.primaryEmail);
    if (domain === '') return null;
    const isFreeMail = FREE_MAIL_DOMAINS.has(domain);
    const matches = list === 'LISTED' ? listed.has(domain) : list === 'FREE_MAIL' ? isFreeMail : !isFreeMail;
    return matches ? domain : null;
  };
};

const seniorityTest = ({
  rule,
  readSeniority,
}: {
  rule: RuleOf<'SENIORITY'>;
  readSeniority: (jobTitle: string) => Seniority | null;
}): RuleTest => {
  const wanted = new Set(rule.seniorities);
  return ({ jobTitle }) => {
    if (jobTitle === '') return null;
    const seniority = readSeniority(jobTitle);
    return seniority !== null && wanted.has(seniority) ? jobTitle : null;
  };
};
