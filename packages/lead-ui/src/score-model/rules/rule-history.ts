import {
  asOfOutcome,
  compileScoreModel,
  DEFAULT_THRESHOLDS,
  isKnownLate,
  type PastLead,
  type ScoreModel,
  type ScoreRule,
} from '@leads/lead-domain';

/** How many finished leads a rule matched, and how many of them bought; `isKnownLate`: they cannot tell. */
export type RuleHistory = { matched: number; won: number; isKnownLate?: true };

export type PastRecord = {
  /** Finished leads, and how many of them bought. */
  n: number;
  won: number;
  /** The history of each rule by its key, whether it is switched on or not. */
  historyOf: (rules: readonly ScoreRule[]) => ReadonlyMap<string, RuleHistory>;
};

const NONE: RuleHistory = { matched: 0, won: 0 };
const LATE: RuleHistory = { ...NONE, isKnownLate: true };

/** Remembers what finished leads say about a condition: an edit counts only the rules whose condition is new. */
export const pastRecordOf = (past: readonly PastLead[]): PastRecord => {
  const decided = past.flatMap((lead) => asOfOutcome(lead) ?? []);
  const known = new Map<string, RuleHistory>();

  const count = (rules: readonly ScoreRule[]) => {
    const score = compileScoreModel(modelThatOnlyMatches(rules));
    const counts = rules.map((): RuleHistory => ({ matched: 0, won: 0 }));
    for (const { lead, isWon, at } of decided) {
      for (const { rule } of score({ lead, thresholds: DEFAULT_THRESHOLDS, now: at }).parts) {
        const history = counts[Number(rule)];
        if (!history) continue;
        history.matched += 1;
        if (isWon) history.won += 1;
      }
    }
    rules.forEach((rule, place) => known.set(conditionOf(rule), isKnownLate(rule) ? LATE : (counts[place] ?? NONE)));
  };

  return {
    n: decided.length,
    won: decided.filter(({ isWon }) => isWon).length,
    historyOf: (rules) => {
      const unknown = rules.filter((rule) => !known.has(conditionOf(rule)));
      if (unknown.length > 0) count(unknown);
      return new Map(rules.map((rule) => [rule.key, known.get(conditionOf(rule)) ?? NONE]));
    },
  };
};

/** The rule's place is its key, so that two rules of one key are told apart; points only have to be some. */
const modelThatOnlyMatches = (rules: readonly ScoreRule[]): ScoreModel => ({
  name: 'History',
  version: 1,
  groupCaps: { FIT: 100, ENGAGEMENT: 100, NEGATIVE: 100 },
  rules: rules.map((rule, place) => ({ ...rule, key: String(place), isActive: true, points: 1 })),
});

/** What decides whether a rule matches: all of it but its name, its group and its points. */
const conditionOf = ({ key, label, group, points, isActive, ...condition }: ScoreRule): string =>
  JSON.stringify(condition);
