import { type BantCriterion } from '@leads/lead-domain';

/** A name as it is written at home and in Latin letters, as it stands in an e-mail address. */
export type SpelledName = readonly [native: string, latin: string];

export type MarketCompany = { name: string; domain: string; industry: string; employees: number; city: string };

/**
 * Everything that makes a lead of one language believable. All domains end in `.example`, which nobody can register;
 * in a phone pattern every `#` is a digit.
 */
export type Market = {
  language: string;
  country: string;
  phoneCountry: string;
  phonePatterns: readonly string[];
  /** The ten digits as people there type them, where they are not 0–9. */
  digits?: string;
  /** Family name first, without a space. */
  isFamilyNameFirst?: boolean;
  freeMail: readonly string[];
  currency: string;
  budgets: readonly number[];
  firstNames: readonly SpelledName[];
  lastNames: readonly SpelledName[];
  companies: readonly MarketCompany[];
  jobTitles: readonly string[];
  interests: readonly string[];
  /** What they write in the form; `{interest}` stands for their interest. */
  messages: readonly string[];
  callNotes: readonly string[];
  nextSteps: readonly string[];
  notes: readonly string[];
  refusals: readonly string[];
  evidence: Readonly<Record<BantCriterion, string>>;
};
