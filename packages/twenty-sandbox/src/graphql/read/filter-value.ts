import type { Column } from '../../metadata/columns.ts';
import { dateTimeMistake, readDateTime } from '../input/date-time.ts';
import { inspectValue } from '../input/inspect-value.ts';
import { isUuid } from '../input/uuid.ts';
import { invalidFilter, Refusal } from '../refusal.ts';

const COMPARED = ['eq', 'neq', 'gt', 'gte', 'lt', 'lte'];
const TEXTUAL = ['like', 'ilike', 'startsWith', 'endsWith', 'containsIlike'];

/** Checks an operator's value against the column's type and turns it into what the database compares with. */
export const filterValue = (input: { name: string; operator: string; value: unknown; column: Column }): unknown => {
  const { name, operator, value } = input;
  if (operator === 'is') {
    if (value === 'NULL' || value === 'NOT_NULL') return value;
    throw invalidFilter(
      'Invalid filter value for "is" operator. Expected "NULL" or "NOT_NULL"',
      'Invalid value for "is" operator',
    );
  }
  if (operator === 'isEmptyArray') {
    if (typeof value === 'boolean') return value;
    throw invalidFilter(
      `Filter operator "isEmptyArray" requires a boolean value for field ${name}`,
      'Invalid filter: "isEmptyArray" operator requires a boolean',
    );
  }
  if (operator === 'in' || operator === 'containsAny') {
    if (!Array.isArray(value)) {
      throw invalidFilter(
        `Filter operator "${operator}" requires an array value for field ${name}`,
        `Invalid filter: "${operator}" operator requires an array`,
      );
    }
    const items: unknown[] = value;
    return items.map((item) => (operator === 'in' && item !== null ? scalar({ ...input, value: item }) : item));
  }
  if (TEXTUAL.includes(operator)) {
    if (typeof value === 'string') return value;
    throw invalidFilter(
      `Filter operator "${operator}" requires a string value for field "${name}", got ${typeof value}`,
      `Invalid filter: "${operator}" operator requires a String`,
    );
  }
  return COMPARED.includes(operator) ? scalar(input) : value;
};

const scalar = (input: { name: string; value: unknown; column: Column }): unknown => {
  const { name, value, column } = input;
  const shown = inspectValue(value);
  switch (column.type) {
    case 'NUMBER':
    case 'NUMERIC':
    case 'POSITION': {
      const number = typeof value === 'string' ? Number.parseFloat(value) : value;
      if (number === null || (typeof number === 'number' && Number.isFinite(number))) return number;
      const shownNumber = inspectValue(number);
      throw invalidFilter(
        `Invalid number value ${shownNumber} for field "${name}"`,
        `Invalid value for number: "${shownNumber}"`,
      );
    }
    case 'BOOLEAN': {
      const truth = value === 'true' ? true : value === 'false' ? false : value;
      if (typeof truth === 'boolean' || truth === null) return truth;
      throw invalidFilter(`Invalid boolean value ${shown} for field "${name}"`, `Invalid value: "${shown}"`);
    }
    case 'UUID':
      if (value === null || isUuid(value)) return value;
      throw invalidFilter(`Invalid UUID value ${shown} for field "${name}"`, `Invalid value for UUID: "${shown}"`);
    case 'DATE':
    case 'DATE_TIME': {
      if (value === null) return null;
      const instant = readDateTime(value);
      if (instant !== null) return column.type === 'DATE' ? instant.slice(0, 10) : instant;
      throw invalidFilter(...dateTimeMistake(value, name));
    }
    case 'SELECT':
    case 'RATING':
      return option(input);
    default:
      return value;
  }
};

// The database refuses the value here: the column is an enum there.
const option = ({ value, column }: { value: unknown; column: Column }): unknown => {
  const options = column.options ?? [];
  if (value === null || (typeof value === 'string' && options.includes(value))) return value;
  throw new Refusal(
    `invalid input value for enum ${column.name}_enum: "${typeof value === 'string' ? value : inspectValue(value)}"`,
    {
      userFriendlyMessage: 'Invalid input provided.',
      code: 'BAD_USER_INPUT',
    },
  );
};
