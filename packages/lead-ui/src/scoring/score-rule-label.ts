import { lookup } from '../messages/lookup.ts';
import { type Messages } from '../messages/messages.ts';

const PREFIX = 'score.rule.';

/** A rule's name: of a shipped rule from the catalogue, of an admin's rule in their own words. */
export const scoreRuleLabel = ({ label, messages }: { label: string; messages: Messages }): string =>
  label.startsWith(PREFIX) ? (lookup(messages.scoreRule, label.slice(PREFIX.length)) ?? label) : label;
