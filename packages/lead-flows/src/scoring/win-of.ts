import { type Settings, type WinReceipt, winReceiptOf } from '@leads/lead-domain';

/**
 * How probable a win is and why, as it is stored; null until outcomes are published. It is rounded: the last digits of a sum
 * follow from the order of its parts, and would be a difference where there is none.
 */
export const winOf = ({
  lead,
  settings: { outcomes },
  now,
}: {
  lead: Parameters<typeof winReceiptOf>[0]['lead'];
  settings: Pick<Settings, 'outcomes'>;
  now: Date;
}): WinReceipt | null => {
  if (outcomes === null) return null;
  const { probability, baseRate, up, down, ...receipt } = winReceiptOf({ lead, outcomes, now });
  const rounded = (reasons: WinReceipt['up']) =>
    reasons.map(({ effect, ...reason }) => ({ ...reason, effect: round(effect) }));
  return {
    ...receipt,
    probability: round(probability),
    baseRate: round(baseRate),
    up: rounded(up),
    down: rounded(down),
  };
};

const round = (value: number): number => Number(value.toFixed(3));
