const LONGEST_SLUG = 200;

/** Whether a form may be looked for by this: the database fails at a null character, instead of finding nothing. */
export const isSlug = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_SLUG && !/[\u0000-\u001F\u007F]/.test(text);
