import { isPlainObject } from './input/plain-object.ts';
import { isUuid } from './input/uuid.ts';
import { invalidQuery, notSupported } from './refusal.ts';
import type { OperationKind } from './root-operations.ts';

type Check = { name: string; isMissing: (value: unknown) => boolean; words: string; isRequired?: true };

const object = (name: string): Check => ({
  name,
  isMissing: (value) => typeof value !== 'object' || value === null,
  words: `"${name}" must be an object`,
});
const number = (name: string): Check => ({
  name,
  isMissing: (value) => typeof value !== 'number',
  words: `"${name}" must be a number`,
});
const string = (name: string): Check => ({
  name,
  isMissing: (value) => typeof value !== 'string',
  words: `"${name}" must be a string`,
});
const boolean = (name: string): Check => ({
  name,
  isMissing: (value) => typeof value !== 'boolean',
  words: `"${name}" must be a boolean`,
});
const orderBy = (name: string): Check => ({ ...object(name), words: `"${name}" must be an array` });

const required = (name: string, words: string, isMissing: Check['isMissing']): Check => ({
  name,
  isMissing,
  words: `"${name}" (${words})`,
  isRequired: true,
});
const id = required('id', 'UUID', (value) => !isUuid(value));
const filter = required('filter', 'object', (value) => !isPlainObject(value));
const data = required('data', 'object', (value) => !isPlainObject(value));

const CHECKS: Record<OperationKind, readonly Check[]> = {
  findMany: [
    number('first'),
    number('last'),
    object('filter'),
    orderBy('orderBy'),
    string('before'),
    string('after'),
    number('offset'),
  ],
  findOne: [object('filter')],
  groupBy: [
    {
      ...required('groupBy', '', (value) => typeof value !== 'object' || value === null),
      words: '"groupBy" must be an array.',
    },
    object('filter'),
    orderBy('orderBy'),
    orderBy('orderByForRecords'),
    string('viewId'),
    boolean('includeRecords'),
    number('limit'),
    number('offsetForRecords'),
  ],
  createOne: [data, boolean('upsert')],
  createMany: [required('data', 'array', (value) => !Array.isArray(value)), boolean('upsert')],
  updateOne: [id, data],
  updateMany: [filter, data],
  deleteOne: [id],
  deleteMany: [filter],
  destroyOne: [id],
  destroyMany: [filter],
  restoreOne: [id],
  restoreMany: [filter],
  findDuplicates: [object('ids'), object('data')],
  mergeMany: [object('ids'), number('conflictPriorityIndex'), boolean('dryRun')],
};

/** Twenty checks the arguments of a root field by hand, in these words. */
export const requireArguments = (kind: OperationKind, given: Record<string, unknown>): void => {
  const checks = CHECKS[kind];
  const unknown = Object.keys(given).find((name) => checks.every((check) => check.name !== name));
  if (unknown !== undefined) throw invalidQuery(`Argument not allowed: ${unknown}`);
  for (const check of checks) {
    const value = given[check.name];
    if (check.isRequired && check.isMissing(value)) throw invalidQuery(`Missing required argument: ${check.words}`);
    if (value !== undefined && check.isMissing(value)) throw invalidQuery(`Invalid argument: ${check.words}`);
  }
  if (given.viewId !== undefined || given.includeRecords === true) {
    throw notSupported('Grouping by view or with records');
  }
};
