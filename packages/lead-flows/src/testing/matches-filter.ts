/** Whether a record meets a filter of Twenty's, as far as our documents use them; another operator is a mistake of ours. */
export const matchesFilter = ({ value, filter }: { value: unknown; filter: unknown }): boolean =>
  entriesOf(filter).every(([name, condition]) => {
    switch (name) {
      case 'and':
        return listOf(condition).every((part) => matchesFilter({ value, filter: part }));
      case 'or':
        return listOf(condition).some((part) => matchesFilter({ value, filter: part }));
      case 'not':
        return !matchesFilter({ value, filter: condition });
      case 'eq':
        return value === condition;
      case 'neq':
        return value !== condition;
      case 'in':
        return listOf(condition).includes(value);
      case 'is':
        return (condition === 'NULL') === (value === null || value === undefined);
      case 'lt':
        return String(value) < String(condition);
      case 'gte':
        return String(value) >= String(condition);
      default:
        return matchesFilter({ value: isObject(value) ? value[name] : undefined, filter: condition });
    }
  });

/** Whether a filter names a field anywhere: Twenty shows deleted records only to those who ask for them. */
export const namesField = ({ filter, field }: { filter: unknown; field: string }): boolean =>
  entriesOf(filter).some(
    ([name, condition]) => name === field || [condition].flat().some((part) => namesField({ filter: part, field })),
  );

const entriesOf = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : []);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
