import { lookup } from '../messages/lookup.ts';
import { type ScoreMessages } from '../messages/messages.ts';

const PREFIX = 'score.rule.';

/** A rule's name: of a shipped rule from the catalogue, of an admin's rule in their own words. */
export const scoreRuleLabel = ({ label, words }: { label: string; words: ScoreMessages }): string =>
  label.startsWith(PREFIX) ? (lookup(words.rule, label.slice(PREFIX.length)) ?? label) : label;
