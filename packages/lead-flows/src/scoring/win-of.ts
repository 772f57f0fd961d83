import { type Lead, type Settings, type WinReceipt } from '@leads/lead-domain';

/** The chance of a win by what finished leads taught; null until outcomes are published. */
export const winOf = (_question: { lead: Lead; settings: Settings; now: Date }): WinReceipt | null => null;
