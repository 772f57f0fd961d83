const DATE = 1082;
const TIMESTAMPTZ = 1184;
const NUMERIC = 1700;

/** Values leave the database as the API shows them: dates as ISO strings, numerics as numbers. */
export const PGLITE_PARSERS = {
  [DATE]: (value: string): string => value,
  [TIMESTAMPTZ]: (value: string): string => new Date(value).toISOString(),
  [NUMERIC]: (value: string): number => Number(value),
};
