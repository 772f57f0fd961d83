export type Language = 'en' | 'fa';

/** The catalogue's language for a BCP 47 tag: Persian for Persian, English for all others. */
export const languageOf = (locale: string): Language => (/^fa\b/i.test(locale) ? 'fa' : 'en');
