import type { SelectOption } from './metadata.ts';

/** A rating is a select with five fixed options. */
export const RATING_OPTIONS: SelectOption[] = [1, 2, 3, 4, 5].map((stars) => ({
  id: `rating-${stars}`,
  value: `RATING_${stars}`,
  label: String(stars),
  color: 'gray',
  position: stars - 1,
}));
