import type { ObjectModel } from '../../metadata/workspace-model.ts';
import { enumName } from './enum-name.ts';

/** The enum of each select field, with its filter. */
export const enumTypes = (object: ObjectModel): string[] =>
  object.metadata.fields.flatMap((field) => {
    const name = enumName(object.name, field);
    if (name === null) return [];
    const values = (field.options ?? []).map((option) => `  ${option.value}`);
    return [
      `enum ${name} {\n${values.join('\n')}\n}`,
      `input ${name}Filter {\n  eq: ${name}\n  neq: ${name}\n  in: [${name}]\n  containsAny: [${name}]\n  is: FilterIs\n  isEmptyArray: Boolean\n}`,
    ];
  });
