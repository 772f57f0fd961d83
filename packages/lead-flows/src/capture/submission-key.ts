/** Long enough for every retry of one request, short enough that the same words next week are a new touch. */
const SAME_SUBMISSION_MS = 60_000;

/** What makes a submission the same one: the sender's own key, else its content within the minute. */
export const submissionKey = ({
  givenKey,
  input,
  now,
}: {
  givenKey: string | undefined;
  input: unknown;
  now: Date;
}): string =>
  givenKey ? `key:${givenKey}` : `content:${Math.floor(now.getTime() / SAME_SUBMISSION_MS)}:${canonical(input)}`;

/** The order in which a browser or a script sends the fields means nothing. */
const canonical = (input: unknown): string =>
  JSON.stringify(
    typeof input === 'object' && input !== null && !Array.isArray(input)
      ? Object.entries(input).toSorted(([one], [other]) => (one < other ? -1 : 1))
      : input,
  );
