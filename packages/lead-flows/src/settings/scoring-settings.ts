import { type SettingKey } from '@leads/lead-domain';

/** The settings from which a lead's rating, grade, moves or completeness follow. */
const SCORING_SETTINGS = ['thresholds', 'completeness'] as const satisfies readonly SettingKey[];
export type ScoringSetting = (typeof SCORING_SETTINGS)[number];

export const isScoringSetting = (key: string): key is ScoringSetting => SCORING_SETTINGS.some((one) => one === key);
