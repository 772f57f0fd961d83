/** A word from a table by a key that came from data; `undefined`: this version has no word for it. */
export const lookup = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
