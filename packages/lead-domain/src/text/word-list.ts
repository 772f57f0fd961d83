/** The words of a table that is written as text, so that hundreds of them can be read at a glance. */
export const wordList = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
