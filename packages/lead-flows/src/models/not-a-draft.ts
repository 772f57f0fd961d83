import { type ScoreModelStatus } from '@leads/lead-domain';

import { type FlowFailure } from '../answers/flow-failure.ts';

export const notADraft = (status: ScoreModelStatus): FlowFailure => ({
  ok: false,
  code: 'MODEL_REFUSED',
  message: `A ${status.toLowerCase()} model stays as it is; make a new draft of it and change that.`,
});
