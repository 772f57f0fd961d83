import { type Lead } from '../records/lead.ts';
import { type LeadTouch } from '../records/lead-touch.ts';

/** Fields of a lead that arrive from outside; everything else is decided by us. */
export type LeadInput = Partial<
  Pick<
    Lead,
    | 'name'
    | 'contactName'
    | 'jobTitle'
    | 'emails'
    | 'phones'
    | 'companyName'
    | 'website'
    | 'postalAddress'
    | 'industry'
    | 'employees'
    | 'interest'
    | 'source'
    | 'kind'
    | 'utmSource'
    | 'utmMedium'
    | 'utmCampaign'
    | 'landingPage'
    | 'language'
    | 'preferredChannel'
    | 'consent'
    | 'budgetAmount'
  >
> & { name: string };

/** The touch that brought the lead. */
export type TouchInput = Pick<
  LeadTouch,
  'name' | 'touchType' | 'direction' | 'outcome' | 'body' | 'utmSource' | 'utmMedium' | 'utmCampaign' | 'landingPage'
> & { occurredAt: string };

export const CAPTURE_PROBLEMS = [
  'UNREADABLE',
  'REQUIRED',
  'NAME_REQUIRED',
  'CHANNEL_REQUIRED',
  'WRONG_TYPE',
  'TOO_LONG',
  'INVALID_EMAIL',
  'INVALID_PHONE',
  'INVALID_URL',
  'INVALID_NUMBER',
  'UNKNOWN_OPTION',
  'FORM_CLOSED',
  'EMPTY_ROW',
] as const;
export type CaptureProblemCode = (typeof CAPTURE_PROBLEMS)[number];

/** `field` is the name of the form field or import column; '' where the whole input is meant. */
export type CaptureProblem = { field: string; code: CaptureProblemCode; message: string };

/** A likely typing error, shown to the visitor or rep; never applied by itself. */
export type CaptureSuggestion = { field: string; value: string; suggestion: string };

export type CaptureRefusal = { kind: 'refused'; problems: CaptureProblem[] };

export type CaptureAcceptance<Touch> = {
  kind: 'accepted';
  lead: LeadInput;
  touch: Touch;
  suggestions: CaptureSuggestion[];
  /** Reasons to look twice at this input (the trap field was filled); empty for an ordinary one. */
  suspicions: CaptureSuspicion[];
};

export type SubmissionResult = CaptureAcceptance<TouchInput> | CaptureRefusal;

/** A row of a list is no touch: nobody contacted anybody. */
export type ImportRowResult = CaptureAcceptance<null> | CaptureRefusal;

export const CAPTURE_SUSPICIONS = ['TRAP_FILLED'] as const;
export type CaptureSuspicion = (typeof CAPTURE_SUSPICIONS)[number];
