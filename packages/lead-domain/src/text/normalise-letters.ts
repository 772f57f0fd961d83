/** Letters that Persian and Arabic keyboards write differently, each as its Persian form. */
const PERSIAN_FORMS: Record<string, string> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ﻻ: 'لا',
};

const VARIANTS = new RegExp(`[${Object.keys(PERSIAN_FORMS).join('')}]`, 'g');

/** Arabic ي and ك (and their like) as Persian ی and ک, so that one name is written in one way; tatweel is dropped. */
export const normaliseLetters = (text: string): string =>
  text.replace(/\u0640/g, '').replace(VARIANTS, (letter) => PERSIAN_FORMS[letter] ?? letter);
