export type Difference = { path: string; expected: unknown; actual: unknown };

const CUT = /^<\.\.\. (\d+) items in all>$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Recordings cut long lists: the first items stand, then how many there were. The others follow their pattern. */
export const fillCutLists = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    const last = items.at(-1);
    const length = typeof last === 'string' ? CUT.exec(last)?.[1] : undefined;
    if (length === undefined) return items.map(fillCutLists);
    return Array.from({ length: Number(length) }, (_, index) => numbered(items[0], index));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillCutLists(inner)]));
};

const numbered = (pattern: unknown, index: number): unknown => {
  if (typeof pattern !== 'object' || pattern === null) return pattern;
  return Object.fromEntries(
    Object.entries(pattern).map(([key, value]) => {
      if (typeof value !== 'string') return [key, value];
      const digits = key === 'id' ? 3 : 1;
      return [key, value.slice(0, -digits) + String(index).padStart(digits, '0')];
    }),
  );
};

/**
 * Where an answer differs from the recorded one. Times are compared by form, and so are ids that the server drew itself
 * (those that no request has named, see `known`).
 */
export const sameShape = (input: {
  expected: unknown;
  actual: unknown;
  known: ReadonlySet<string>;
  path: string;
}): Difference[] => {
  const { expected, actual, known, path } = input;
  const difference = [{ path, expected, actual }];
  if (Array.isArray(expected)) return Array.isArray(actual) ? sameList({ ...input, expected, actual }) : difference;
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null || Array.isArray(actual)) return difference;
    const left = new Map<string, unknown>(Object.entries(expected));
    const right = new Map<string, unknown>(Object.entries(actual));
    return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) =>
      sameShape({ expected: left.get(key), actual: right.get(key), known, path: path === '' ? key : `${path}.${key}` }),
    );
  }
  if (typeof expected === 'string' && typeof actual === 'string') {
    if (expected === '<DateTime>') return INSTANT.test(actual) ? [] : difference;
    if (UUID.test(expected) && !known.has(expected)) return UUID.test(actual) && !known.has(actual) ? [] : difference;
  }
  return Object.is(expected, actual) ? [] : difference;
};

const sameList = (input: {
  expected: unknown[];
  actual: unknown[];
  known: ReadonlySet<string>;
  path: string;
}): Difference[] => {
  const last = input.expected.at(-1);
  const length = typeof last === 'string' ? CUT.exec(last)?.[1] : undefined;
  const items = length === undefined ? input.expected : input.expected.slice(0, -1);
  const wanted = length === undefined ? items.length : Number(length);
  if (input.actual.length !== wanted) {
    return [{ path: `${input.path}.length`, expected: wanted, actual: input.actual.length }];
  }
  return items.flatMap((item, index) =>
    sameShape({ ...input, expected: item, actual: input.actual[index], path: `${input.path}.${index}` }),
  );
};
