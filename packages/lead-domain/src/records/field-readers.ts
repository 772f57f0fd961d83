import * as z from 'zod/mini';

/** How single values arrive from the API: null and missing parts become the empty value of the field's kind. */

export const orElse = <Output>(schema: z.ZodMiniType<Output>, fallback: Output): z.ZodMiniType<Output> =>
  z.pipe(
    z.nullish(schema),
    z.transform((value) => value ?? fallback),
  );

export const orNull = <Output>(schema: z.ZodMiniType<Output>): z.ZodMiniType<Output | null> =>
  z.pipe(
    z.nullish(schema),
    z.transform((value) => value ?? null),
  );

export const textSchema = orElse(z.string(), '');

export const countSchema = orElse(z.number(), 0);

export const optionalNumberSchema = orNull(z.number());

export const optionalTextSchema = orNull(z.string());

export const flagSchema = orElse(z.boolean(), false);

export const choiceSchema = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  orNull(z.enum(options));

/** A RAW_JSON value; whoever uses it parses it. */
export const jsonSchema = orNull(z.unknown());
