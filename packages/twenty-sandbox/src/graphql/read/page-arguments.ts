import { badInput } from '../refusal.ts';

/** What Twenty serves without `first` and `last`. */
const DEFAULT_PAGE = 200;

export type Page = { limit: number; offset: number; cursor: string | null; isForward: boolean };

/** `first`, `last`, `before`, `after`, `offset`: only `before` turns the direction, as measured. */
export const readPage = (given: Record<string, unknown>): Page => {
  const { first, last, before, after, offset } = given;
  const conflict = (left: string, right: string): Error =>
    badInput('ARGS_CONFLICT', `Cannot provide both ${left} and ${right}`);
  if (first && last) throw conflict('first', 'last');
  if (before && after) throw conflict('before', 'after');
  if (before && first) throw conflict('before', 'first');
  if (after && last) throw conflict('after', 'last');
  if (typeof first === 'number' && first < 0) {
    throw badInput('INVALID_ARGS_FIRST', 'First argument must be non-negative');
  }
  if (typeof last === 'number' && last < 0) throw badInput('INVALID_ARGS_LAST', 'Last argument must be non-negative');
  const cursor = [after, before].find((value) => typeof value === 'string' && value !== '');
  return {
    limit: [first, last].find((value) => typeof value === 'number') ?? DEFAULT_PAGE,
    offset: typeof offset === 'number' ? offset : 0,
    cursor: typeof cursor === 'string' ? cursor : null,
    isForward: before === undefined,
  };
};
