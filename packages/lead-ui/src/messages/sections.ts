import * as en from './en.ts';
import { type Language } from './language.ts';
import {
  type AnswerMessages,
  type BriefMessages,
  type CommonMessages,
  type ConversionMessages,
  type QualificationMessages,
  type ScoreMessages,
  type ScoreModelMessages,
} from './messages.ts';
import * as persian from './packed/persian.ts';
import { unpack } from './packed/unpack.ts';
import { scoreModel } from './score-model-en.ts';

/** A part of the catalogue in every language. */
export type Section<Messages> = Readonly<Record<Language, Messages>>;

export const COMMON: Section<CommonMessages> = {
  en: en.common,
  fa: /* @__PURE__ */ unpack({ english: en.common, packed: persian.common }),
};
export const ANSWERS: Section<AnswerMessages> = {
  en: en.answers,
  fa: /* @__PURE__ */ unpack({ english: en.answers, packed: persian.answers }),
};
export const QUALIFICATION: Section<QualificationMessages> = {
  en: en.qualification,
  fa: /* @__PURE__ */ unpack({ english: en.qualification, packed: persian.qualification }),
};
export const SCORE: Section<ScoreMessages> = {
  en: en.score,
  fa: /* @__PURE__ */ unpack({ english: en.score, packed: persian.score }),
};
export const SCORE_MODEL: Section<ScoreModelMessages> = {
  en: scoreModel,
  fa: /* @__PURE__ */ unpack({ english: scoreModel, packed: persian.scoreModel }),
};
export const CONVERSION: Section<ConversionMessages> = {
  en: en.conversion,
  fa: /* @__PURE__ */ unpack({ english: en.conversion, packed: persian.conversion }),
};
export const BRIEF: Section<BriefMessages> = {
  en: en.brief,
  fa: /* @__PURE__ */ unpack({ english: en.brief, packed: persian.brief }),
};
