import { type LeadEvent } from '@leads/lead-domain';

/** `at` is an ISO time; the score holds from then on. */
export type TrendPoint = { at: string; score: number };

/** The computed scores that the history tells of, oldest first, ending with the score of now. Overrides are no scores of the rules. */
export const trendOf = ({
  history,
  score,
  now,
}: {
  history: readonly LeadEvent[];
  score: number;
  now: string;
}): TrendPoint[] => {
  const points = history
    .filter(({ eventKind }) => eventKind === 'SCORE')
    .flatMap(({ occurredAt, fromValue, toValue }) =>
      occurredAt === null || Number.isNaN(Date.parse(occurredAt))
        ? []
        : [{ at: occurredAt, from: scoreOf(fromValue), to: scoreOf(toValue) }],
    )
    .sort((left, right) => Date.parse(left.at) - Date.parse(right.at))
    .flatMap(({ at, from, to }, index) => [
      ...(index === 0 && from !== null ? [{ at, score: from }] : []),
      ...(to === null ? [] : [{ at, score: to }]),
    ]);
  return points.length === 0 ? [] : [...points, { at: now, score }];
};

const scoreOf = (text: string): number | null => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : null);
