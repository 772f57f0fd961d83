import { type PreferredChannel } from '../vocabulary/lead-terms.ts';

import { type NextStepKey } from './contact-terms.ts';

/** A number, text or time that a panel fills into the words of a step. */
export type NextStepParameters = {
  /** TRY_AGAIN: which attempt in a row it will be, and of how many. CLOSE_UNREACHABLE: how many there were. */
  attempt?: number;
  attempts?: number;
  /** CLOSE_UNREACHABLE: the reason of the list to close with. */
  reasonKey?: string;
  /** OTHER_CHANNEL: over which they did not want to talk. */
  refusedChannel?: PreferredChannel;
  /** PREPARE_MEETING: when it is, where that is known. */
  meetingAt?: string;
};

/** What to do next, when and over which channel; data that panels word. `at` is an ISO time. */
export type NextStep = {
  key: NextStepKey;
  at: string;
  channel: PreferredChannel;
  parameters: NextStepParameters;
};
