import { type en } from './en.ts';

/** Forms of one message by plural category; which of them a language needs is Intl's knowledge. */
export type PluralForms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

type Translated<Source> = Source extends string
  ? string
  : Source extends PluralForms
    ? PluralForms
    : { readonly [Key in keyof Source]: Translated<Source[Key]> };

/** A catalogue: a missing or a surplus key does not compile. */
export type Messages = Translated<typeof en>;
