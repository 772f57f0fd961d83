import {
  DEFAULT_SETTINGS,
  type Lead,
  type PublishedOutcomes,
  scoreFlagOf,
  winReceiptOf,
  type WinReceipt,
} from '@leads/lead-domain';

const CLOSED: ReadonlySet<Lead['status']> = new Set(['CONVERTED', 'DISQUALIFIED']);

/** The win probability of an open lead, stored as the app stores it; nothing for a finished one, which stays as it was. */
export const chanceOf = ({
  lead,
  outcomes,
  now,
}: {
  lead: Lead;
  outcomes: PublishedOutcomes;
  now: Date;
}): Partial<Lead> => {
  if (CLOSED.has(lead.status)) return {};
  const win = rounded(winReceiptOf({ lead, outcomes, now }));
  const { thresholds } = DEFAULT_SETTINGS;
  return {
    winProbability: Math.round(win.probability * 100),
    winParts: win,
    scoreFlag: scoreFlagOf({ lead, receipt: { score: lead.score ?? 0 }, win, thresholds }),
  };
};

const rounded = ({ probability, baseRate, up, down, ...receipt }: WinReceipt): WinReceipt => {
  const reasons = (list: WinReceipt['up']) =>
    list.map(({ effect, ...reason }) => ({ ...reason, effect: round(effect) }));
  return {
    ...receipt,
    probability: round(probability),
    baseRate: round(baseRate),
    up: reasons(up),
    down: reasons(down),
  };
};

const round = (value: number): number => Number(value.toFixed(3));
