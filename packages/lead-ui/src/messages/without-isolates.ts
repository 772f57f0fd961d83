/** A sentence for where it is stored or compared: without the invisible marks of direction that drawing needs. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
