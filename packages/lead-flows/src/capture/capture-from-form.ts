import { type CaptureProblem, cleanText, readSubmission } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { isSlug } from '../forms/is-slug.ts';
import { NO_SUCH_FORM, openForm } from '../forms/open-form.ts';

import { captureId } from './capture-id.ts';
import { captureKnown } from './capture-known.ts';
import { captureNew } from './capture-new.ts';
import { type Captured } from './captured.ts';
import { contactKeys, isCovered, isSamePerson, likelyKeys } from './contact-keys.ts';
import { isOpen } from './is-open.ts';
import { personKey } from './person-key.ts';
import { readCaptureContext, readKnownLeads } from './read-capture-context.ts';
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
 * person has already. Three requests: one read, the lead, the touch (a fourth where the form reads the person's address
 * otherwise than expected). Sent again it changes nothing.
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
  if (!isSlug(slug)) return NO_SUCH_FORM;
  const asked = likelyKeys({ input, country: origin.country });
  const read = await readCaptureContext({ client, slug, keys: asked });
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
  const keys = contactKeys(submission.lead);
  const found = isCovered({ keys, asked })
    ? { ok: true as const, data: read.data.known }
    : await readKnownLeads({ client, keys });
  if (!found.ok) return failedBy(found.error);
  const known = found.data.filter((lead) => isSamePerson({ lead, contact: submission.lead }));
  const key = submissionKey({ givenKey: origin.submissionKey, submission, now });
  const captured = {
    client,
    submission: withOrigin({ submission, origin }),
    settings: read.data.settings,
    // Two people who send the same key, by chance or on purpose, have a touch each.
    touchId: captureId('touch', slug, key, personKey(submission.lead) ?? ''),
    now,
  };
  const open = known.find(isOpen);
  const stored = open
    ? await captureKnown({ ...captured, lead: open })
    : await captureNew({ ...captured, slug, key, known });
  return stored.ok ? thanks : stored;
};

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
  const landingPage = given(lead.landingPage) ?? pageOf(origin.landingPage);
  return {
    ...submission,
    lead: { ...lead, ...(language && { language }), ...(landingPage && { landingPage }) },
    touch: { ...submission.touch, landingPage: landingPage ?? '' },
  };
};

/** A visitor's own program may send anything for a page. */
const pageOf = (text: string | undefined): string | undefined =>
  text !== undefined && /^https?:\/\//i.test(text) ? cleanText({ text }).slice(0, 1000).toWellFormed() : undefined;

const given = (text: string | undefined): string | undefined => (text === '' ? undefined : text);
