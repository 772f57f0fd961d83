import { type FlowFailure } from '../answers/flow-failure.ts';

export const modelNotFound = (modelId: string): FlowFailure => ({
  ok: false,
  code: 'MODEL_NOT_FOUND',
  message: `There is no score model ${modelId}, or it was deleted.`,
});
