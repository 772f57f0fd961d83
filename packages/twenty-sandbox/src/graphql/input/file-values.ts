import * as z from 'zod';
import type { FieldMetadata } from '../../metadata/metadata.ts';
import { invalidData } from '../refusal.ts';
import { inspectValue } from './inspect-value.ts';

const filesSchema = z.array(z.object({ fileId: z.uuidv4(), label: z.string() }).strict());

/** Files are named by the id that an upload gave; no bytes pass here. */
export const readFiles = (value: unknown, field: FieldMetadata): unknown => {
  if (value === null) return null;
  if (typeof value === 'string') {
    const words = `Invalid value "${inspectValue(value)}" for FILES field "${field.name}" - It should be an array of objects with "fileId" and "label" properties.`;
    throw invalidData(words, words);
  }
  const files = filesSchema.safeParse(value);
  if (!files.success) {
    const reasons = files.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join(', ');
    throw invalidData(
      `Invalid value "${inspectValue(value)}" for FILES field "${field.name}" - ${reasons}`,
      `Invalid value for FILES field "${field.name}" - ${reasons}`,
    );
  }
  const limit = Number(field.settings?.maxNumberOfValues ?? 1);
  if (files.data.length > limit) {
    const words = `Max number of files is ${limit} for field "${field.name}"`;
    throw invalidData(words, words);
  }
  return files.data.map((file) => ({ ...file, extension: file.label.split('.').at(-1) ?? '' }));
};
