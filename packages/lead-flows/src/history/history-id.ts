import { v5 } from 'uuid';

/** Of everything that the history derives an id for; with another one a repeated write would make a second line. */
const NAMESPACE = '0b1f8d0e-6a0b-4c5a-9d57-6a3f0c8f2f61';

/** The same id for the same parts, in the same order. */
export const historyId = (...parts: (string | number)[]): string => v5(JSON.stringify(parts), NAMESPACE);
