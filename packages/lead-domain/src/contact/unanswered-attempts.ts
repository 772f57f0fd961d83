import { type TouchDigestEntry } from '../records/touch-digest.ts';
import { type TouchOutcome, type TouchType } from '../vocabulary/lead-terms.ts';

const DAY = 86_400_000;

/**
 * Our contacts without an answer since somebody last spoke to us, newest first; what is longer ago than
 * `attemptsCountForDays` is another story.
 */
export const unansweredAttempts = ({
  touches,
  at,
  attemptsCountForDays,
}: {
  touches: readonly TouchDigestEntry[];
  at: Date;
  attemptsCountForDays: number;
}): TouchDigestEntry[] => {
  const since = at.getTime() - attemptsCountForDays * DAY;
  const told = touches
    .filter((touch) => Date.parse(touch.at) >= since && Date.parse(touch.at) <= at.getTime())
    .toSorted((left, right) => Date.parse(right.at) - Date.parse(left.at));
  const answered = told.findIndex(isAnswer);
  return (answered === -1 ? told : told.slice(0, answered)).filter(({ direction }) => direction === 'OUTGOING');
};

const isAnswer = ({ direction, type, outcome }: TouchDigestEntry): boolean =>
  direction === 'OUTGOING' ? ANSWERS.has(outcome ?? null) : SPOKEN.has(type);

const ANSWERS: ReadonlySet<TouchOutcome | null> = new Set(['REACHED', 'REFUSED', 'ASKED_FOR_LATER', 'AGREED_TO_MEET']);

/** A visit or an opened mail is a sign, but nobody spoke. */
const SPOKEN: ReadonlySet<TouchType> = new Set(['FORM', 'EMAIL', 'CALL', 'MESSAGE', 'MEETING', 'DEMO', 'EVENT']);
