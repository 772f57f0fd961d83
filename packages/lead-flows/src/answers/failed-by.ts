import { type TwentyError } from '@leads/twenty-api';

import { type FlowFailure } from './flow-failure.ts';

/** The failure of a flow that Twenty, or the way to it, let down. */
export const failedBy = (error: TwentyError): FlowFailure => ({
  ok: false,
  code: error.code,
  message: error.message,
  cause: error,
});
