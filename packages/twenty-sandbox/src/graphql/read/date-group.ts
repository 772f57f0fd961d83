import { sql, type RawBuilder } from 'kysely';
import { badInput } from '../refusal.ts';
import type { FieldType } from '../../metadata/metadata.ts';
import { isTimeZone } from '../input/time-zone.ts';

const TRUNCATED = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'];

const NAMED: Record<string, string> = {
  DAY_OF_THE_WEEK: 'TMDay',
  MONTH_OF_THE_YEAR: 'TMMonth',
  QUARTER_OF_THE_YEAR: '"Q"Q',
};

/** A date as a group: the first day of its day, week, month, quarter or year in a time zone, or a name. */
export const dateGroup = (
  reference: RawBuilder<unknown>,
  type: FieldType,
  options: Record<string, unknown>,
): RawBuilder<unknown> => {
  const granularity = typeof options.granularity === 'string' ? options.granularity : 'DAY';
  const pattern = NAMED[granularity];
  if (pattern !== undefined) return sql`TRIM(TO_CHAR(${reference}, ${sql.lit(pattern)}))`;
  if (!TRUNCATED.includes(granularity)) return reference;
  const zone = options.timeZone;
  if (type === 'DATE') return sql`TO_CHAR(DATE_TRUNC(${sql.lit(granularity)}, ${reference}), 'YYYY-MM-DD')`;
  if (typeof zone !== 'string' || zone === '') {
    throw badInput(
      'MISSING_TIMEZONE_FOR_DATE_GROUP_BY',
      'Time zone should be specified for a group by date on Day, Week, Month, Quarter or Year',
    );
  }
  if (!isTimeZone(zone)) throw badInput('INVALID_TIMEZONE', `Invalid timezone: ${zone}`);
  return sql`TO_CHAR(DATE_TRUNC(${sql.lit(granularity)}, ${reference}, ${sql.lit(zone)}) AT TIME ZONE ${sql.lit(zone)}, 'YYYY-MM-DD')`;
};
