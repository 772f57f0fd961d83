import type * as en from './en.ts';
import type * as scoreModel from './score-model-en.ts';

/** Forms of one message by plural category; which of them a language needs is Intl's knowledge. */
export type PluralForms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** The shape of a section in another language: a missing or a surplus key does not compile. */
export type Translated<Source> = Source extends string
  ? string
  : Source extends PluralForms
    ? PluralForms
    : { readonly [Key in keyof Source]: Translated<Source[Key]> };

export type CommonMessages = Translated<typeof en.common>;
export type QualificationMessages = Translated<typeof en.qualification>;
export type AnswerMessages = Translated<typeof en.answers>;
export type ScoreMessages = Translated<typeof en.score>;
export type ScoreModelMessages = Translated<typeof scoreModel.scoreModel>;
export type ConversionMessages = Translated<typeof en.conversion>;
export type BriefMessages = Translated<typeof en.brief>;
