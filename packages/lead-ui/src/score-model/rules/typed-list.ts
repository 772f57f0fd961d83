/** Texts as an input holds them: one a line; what contains a separator stands in quotes. */
export const joinTyped = (texts: readonly string[]): string =>
  texts.map((text) => (/[,،;؛\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('\n');

/** The texts of an input: lines, commas and semicolons part them, also Persian ones; quotes keep one whole. */
export const splitTyped = (typed: string): string[] => {
  const found = [...typed.matchAll(/"((?:[^"]|"")*)"|[^,،;؛\n"]+/g)].map(
    ([whole, quoted]) => quoted?.replaceAll('""', '"').trim() ?? whole.trim(),
  );
  return [...new Set(found.filter((text) => text !== ''))];
};
