import { v5 } from 'uuid';

/** Of everything that capture derives an id for; with another one a repeated submission would make a second lead. */
const NAMESPACE = '4d1f7a52-0c55-4d0e-9c39-5a2f1f3f6f0b';

/** The same id for the same parts, in the same order. */
export const captureId = (...parts: string[]): string => v5(JSON.stringify(parts), NAMESPACE);
