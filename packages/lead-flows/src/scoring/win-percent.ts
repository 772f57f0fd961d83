import { type WinReceipt } from '@leads/lead-domain';

/** The stored win probability: whole percent, never certain. */
export const winPercent = ({ probability }: Pick<WinReceipt, 'probability'>): number =>
  Math.min(99, Math.max(1, Math.round(probability * 100)));
