import * as en from './en.ts';
import * as fa from './fa.ts';
import { type Language } from './language.ts';
import {
  type BriefMessages,
  type CommonMessages,
  type ConversionMessages,
  type QualificationMessages,
  type ScoreMessages,
} from './messages.ts';

/** A part of the catalogue in every language. */
export type Section<Messages> = Readonly<Record<Language, Messages>>;

export const COMMON: Section<CommonMessages> = { en: en.common, fa: fa.common };
export const QUALIFICATION: Section<QualificationMessages> = { en: en.qualification, fa: fa.qualification };
export const SCORE: Section<ScoreMessages> = { en: en.score, fa: fa.score };
export const CONVERSION: Section<ConversionMessages> = { en: en.conversion, fa: fa.conversion };
export const BRIEF: Section<BriefMessages> = { en: en.brief, fa: fa.brief };
