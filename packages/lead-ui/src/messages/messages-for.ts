import { en } from './en.ts';
import { fa } from './fa.ts';
import { type Messages } from './messages.ts';

export type Language = 'en' | 'fa';

const CATALOGUES: Record<Language, Messages> = { en, fa };

export const languageOf = (locale: string): Language => (/^fa\b/i.test(locale) ? 'fa' : 'en');

export const messagesFor = (language: Language): Messages => CATALOGUES[language];
