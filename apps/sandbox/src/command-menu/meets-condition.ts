type Facts = Readonly<Record<string, string | number | boolean>>;

const COMPARISON = /^\s*!?\s*([A-Za-z]+)(?:\s*(===?|!==?|>=|<=|>|<)\s*(?:"([^"]*)"|'([^']*)'|(\d+)|(true|false)))?\s*$/;

const test = (part: string, facts: Facts): boolean => {
  const [, name = '', operator, doubleQuoted, quoted, number, flag] = COMPARISON.exec(part) ?? [];
  // What this page does not know (rights, feature flags, the fields of a record) never hides a command.
  if (!(name in facts)) return true;
  const fact = facts[name] ?? false;
  if (!operator) return part.trim().startsWith('!') ? !fact : Boolean(fact);
  const other =
    number !== undefined ? Number(number) : flag !== undefined ? flag === 'true' : (doubleQuoted ?? quoted ?? '');
  switch (operator) {
    case '==':
    case '===':
      return fact === other;
    case '!=':
    case '!==':
      return fact !== other;
    case '>=':
      return fact >= other;
    case '<=':
      return fact <= other;
    case '>':
      return fact > other;
    default:
      return fact < other;
  }
};

/** Simple comparisons joined by `and` / `or`, as far as they speak of the selection and the kind of page. */
export const meetsCondition = ({ expression, facts }: { expression: string | null; facts: Facts }): boolean => {
  if (!expression) return true;
  return expression
    .replace(/[()]/g, ' ')
    .split(/\s+or\s+|\|\|/)
    .some((option) => option.split(/\s+and\s+|&&/).every((part) => test(part, facts)));
};
