/** Text of unknown direction inside a sentence: Unicode isolates, for where an element cannot stand. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
