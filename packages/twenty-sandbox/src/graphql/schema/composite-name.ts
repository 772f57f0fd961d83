import { capitalize } from '../../metadata/capitalize.ts';

/** `FULL_NAME` → `FullName`: the API's name of a composite type. */
export const compositeName = (type: string): string =>
  type
    .toLowerCase()
    .split('_')
    .map((word) => capitalize(word))
    .join('');
