import { v5 } from 'uuid';

/** Of everything that score models derive an id for; with another one a repeated write would make a second record. */
const NAMESPACE = '7c5e1e1c-5f0e-4a0b-8f4f-0c1d7f8b2f9a';

/** The same id for the same parts, in the same order. */
export const modelId = (...parts: (string | number)[]): string => v5(JSON.stringify(parts), NAMESPACE);
