import * as en from './en.ts';
import * as fa from './fa.ts';
import { scoreModel as scoreModelEn } from './score-model-en.ts';
import { scoreModel as scoreModelFa } from './score-model-fa.ts';

/** Every section in both languages, by name: for making and checking what widgets carry, which is `sections.ts`. */
export const CATALOGUE = {
  common: { english: en.common, persian: fa.common },
  answers: { english: en.answers, persian: fa.answers },
  qualification: { english: en.qualification, persian: fa.qualification },
  score: { english: en.score, persian: fa.score },
  scoreModel: { english: scoreModelEn, persian: scoreModelFa },
  conversion: { english: en.conversion, persian: fa.conversion },
  brief: { english: en.brief, persian: fa.brief },
} as const;
