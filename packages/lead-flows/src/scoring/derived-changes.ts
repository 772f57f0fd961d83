import { type Lead, type ScoreReceipt, type ScoreSettings, type WinReceipt } from '@leads/lead-domain';

import { isOpenStatus } from './is-open-status.ts';
import { type LeadToScore } from './lead-to-score.ts';
import { sameWin } from './same-win.ts';
import { type ScoredChanges, scoredChanges } from './scored-changes.ts';
import { winOf } from './win-of.ts';
import { winPercent } from './win-percent.ts';

export type DerivedChanges = ScoredChanges & Partial<Pick<Lead, 'winProbability' | 'winParts'>>;

export type Derivation = { changes: DerivedChanges; receipt: ScoreReceipt; win: WinReceipt | null };

/**
 * What follows from a lead's own fields: its score with all that `scoredChanges` names, and its win probability. Only what
 * differs from what is stored; nothing for a lead that is right already. A closed lead keeps the probability that it had.
 */
export const derivedChanges = ({
  lead,
  settings,
  now,
}: {
  lead: LeadToScore;
  settings: ScoreSettings;
  now: Date;
}): Derivation => {
  const isOpen = isOpenStatus(lead.status);
  const win = isOpen ? winOf({ lead, settings, now }) : null;
  const { changes, receipt } = scoredChanges({ lead, settings, win, now });
  return { changes: { ...changes, ...(isOpen ? winChanges({ lead, win }) : {}) }, receipt, win };
};

const winChanges = ({ lead, win }: { lead: Lead; win: WinReceipt | null }): DerivedChanges => {
  const probability = win && winPercent(win);
  return {
    ...(lead.winProbability === probability ? {} : { winProbability: probability }),
    ...(sameWin({ stored: lead.winParts, computed: win }) ? {} : { winParts: win }),
  };
};
