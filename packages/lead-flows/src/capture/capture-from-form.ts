import { type CaptureProblem, OPEN_STATUSES, readSubmission } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { openForm } from '../forms/open-form.ts';

import { captureId } from './capture-id.ts';
import { captureKnown } from './capture-known.ts';
import { captureNew } from './capture-new.ts';
import { type Captured } from './captured.ts';
import { contactKeys } from './contact-keys.ts';
import { readCaptureContext } from './read-capture-context.ts';
import { submissionKey } from './submission-key.ts';

/** Where a submission came from, as the transport says it; nothing of it is the visitor's own. */
export type CaptureOrigin = {
  /** The same for every sending of one submission: a hidden field's value or an idempotency header. */
  submissionKey?: string;
  /** The Accept-Language header. */
  language?: string;
  /** The page that the form stood on. */
  landingPage?: string;
  country?: string;
};

/** Says the same whether the person was known or not. */
export type CaptureAnswer =
  { ok: true; thanksText: string; language: string } | (FlowFailure & { problems?: CaptureProblem[] });

/**
 * Turns what a visitor sent to a form into a lead with its first touch, or into a touch of the open lead that the
 * person has already. Three requests: one read, the lead, the touch. Sent again it changes nothing.
 */
export const captureFromForm = async ({
  client,
  slug,
  input,
  context: origin = {},
  now,
}: {
  client: TwentyClient;
  slug: string;
  input: unknown;
  context?: CaptureOrigin;
  now: Date;
}): Promise<CaptureAnswer> => {
  const keys = contactKeys({ input, country: origin.country });
  const read = await readCaptureContext({ client, slug, keys });
  if (!read.ok) return failedBy(read.error);
  const opened = openForm(read.data.form);
  if (!opened.ok) return opened;
  const { form } = opened;
  const submission = readSubmission({
    form,
    input,
    context: { country: origin.country },
    now,
  });
  if (submission.kind === 'refused') {
    const { problems } = submission;
    return { ok: false, code: 'INPUT_REFUSED', message: problems[0]?.message ?? 'This cannot be read.', problems };
  }
  const thanks = { ok: true, thanksText: form.thanksText, language: form.language } as const;
  // What only a robot fills in: it is thanked like everybody and leaves nothing behind.
  if (submission.suspicions.length > 0) return thanks;
  const key = submissionKey({ givenKey: origin.submissionKey, input, now });
  const touchId = captureId('touch', slug, key);
  const { settings, known } = read.data;
  const open = known.find(({ deletedAt, status }) => deletedAt === null && isOpen(status));
  const captured = { client, submission: withOrigin({ submission, origin }), settings, touchId, now };
  const stored = open
    ? await captureKnown({ ...captured, lead: open })
    : await captureNew({ ...captured, slug, key, keys, known });
  return stored.ok ? thanks : stored;
};

/** A refused lead that comes back is awake again; a converted one is a customer with a new request. */
const isOpen = (status: string): boolean => status === 'DISQUALIFIED' || OPEN_STATUSES.some((open) => open === status);

/** What the transport knows and the visitor left open. */
const withOrigin = ({
  submission,
  origin,
}: {
  submission: Captured['submission'];
  origin: CaptureOrigin;
}): Captured['submission'] => {
  const { lead } = submission;
  const language = given(lead.language) ?? origin.language?.match(/^[a-z]{2,3}(?![a-z])/i)?.[0].toLowerCase();
  const landingPage = given(lead.landingPage) ?? origin.landingPage?.slice(0, 2000);
  return {
    ...submission,
    lead: { ...lead, ...(language && { language }), ...(landingPage && { landingPage }) },
    touch: { ...submission.touch, landingPage: landingPage ?? '' },
  };
};

const given = (text: string | undefined): string | undefined => (text === '' ? undefined : text);
