/**
 * Which ASCII character stands for which Persian one. Bundlers write every Persian letter as six bytes, so a widget would
 * carry three times the words that it shows.
 */
const PERSIAN = 'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآأئءؤة\u200c\u0654،؛؟«»…٪۰۱۲۳۴۵۶۷۸۹';
const LATIN = 'abptVjcHxdDrzJsSCXTZEGfqkglmnvhiAOYLWQ_^,;?<>&%0123456789';

/** Stands around what is meant as it is. */
export const QUOTE = '~';

export const PERSIAN_OF: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Array.from(LATIN, (letter, index) => [letter, PERSIAN.charAt(index)]),
);
