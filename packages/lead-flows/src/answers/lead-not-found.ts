import { type FlowFailure } from './flow-failure.ts';

export const leadNotFound = (leadId: string): FlowFailure => ({
  ok: false,
  code: 'LEAD_NOT_FOUND',
  message: `There is no lead ${leadId}, or it was deleted.`,
});
