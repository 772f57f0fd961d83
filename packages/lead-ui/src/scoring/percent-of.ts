/** A share of one in whole percent. */
export const percentOf = (share: number): number => Math.round(share * 100);
