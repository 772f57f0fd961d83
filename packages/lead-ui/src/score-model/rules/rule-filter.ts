import { type RuleEntry } from './rule-entry.ts';

/** Which rules of a long list are shown; `only`: one of them, to which something points. */
export const RULE_FILTERS = ['ALL', 'CHANGED', 'UNFINISHED', 'OFF'] as const;
export type RuleFilter = (typeof RULE_FILTERS)[number];

export const isShown = ({ entry, filter }: { entry: RuleEntry; filter: RuleFilter }): boolean => {
  switch (filter) {
    case 'ALL':
      return true;
    case 'CHANGED':
      return entry.change !== null;
    case 'UNFINISHED':
      return entry.phase !== 'stored' && entry.phase !== 'saving';
    case 'OFF':
      return !entry.draft.isActive;
  }
};
