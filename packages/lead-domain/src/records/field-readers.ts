import * as z from 'zod';

/** How single values arrive from the API: null and missing parts become the empty value of the field's kind. */

export const textSchema = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

export const countSchema = z
  .number()
  .nullish()
  .transform((value) => value ?? 0);

export const optionalNumberSchema = z
  .number()
  .nullish()
  .transform((value) => value ?? null);

export const optionalTextSchema = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

export const flagSchema = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

export const choiceSchema = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  z
    .enum(options)
    .nullish()
    .transform((value) => value ?? null);

/** A RAW_JSON value; whoever uses it parses it. */
export const jsonSchema = z
  .unknown()
  .nullish()
  .transform((value): unknown => value ?? null);
