import { type SubmissionResult } from '@leads/lead-domain';

/** Long enough for every retry of one request, short enough that the same words next week are a new touch. */
const SAME_SUBMISSION_MS = 60_000;

type Submission = Pick<Extract<SubmissionResult, { kind: 'accepted' }>, 'lead' | 'touch'>;

/** What makes a submission of a person the same one: the sender's own key, else its content within the minute. */
export const submissionKey = ({
  givenKey,
  submission: { lead, touch },
  now,
}: {
  givenKey: string | undefined;
  submission: Submission;
  now: Date;
}): string =>
  givenKey
    ? `key:${givenKey}`
    : // Of what was read, not of what was sent: nobody knows what else there is, and how deep.
      `content:${Math.floor(now.getTime() / SAME_SUBMISSION_MS)}:${JSON.stringify([lead, touch.body])}`;
