import { type Lead, leadSchema, type PreparedLeadData, scoreFlagOf, type ScoreSettings } from '@leads/lead-domain';

import { winOf } from './win-of.ts';
import { winPercent } from './win-percent.ts';

type WinFields = Partial<Pick<Lead, 'winProbability' | 'winParts' | 'scoreFlag'>>;

/** A new lead's data with its win probability beside its score, so that no handler finds anything left to do. */
export const withWinChance = ({
  lead,
  settings,
  now,
}: {
  lead: PreparedLeadData;
  settings: ScoreSettings;
  now: Date;
}): PreparedLeadData & WinFields => {
  const whole: Lead = { ...leadSchema.parse({ id: lead.id }), ...lead };
  const win = winOf({ lead: whole, settings, now });
  const scoreFlag = scoreFlagOf({ lead: whole, receipt: lead.scoreParts, win, thresholds: settings.thresholds });
  return {
    ...lead,
    ...(win && { winProbability: winPercent(win), winParts: win }),
    ...(scoreFlag && { scoreFlag }),
  };
};
