import { inspect } from 'node:util';

/** A value as Twenty prints it in its messages. */
export const inspectValue = (value: unknown): string => inspect(value);
