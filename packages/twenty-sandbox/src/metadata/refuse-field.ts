import type { ManifestField } from './manifest-schema.ts';

/** Of the names that Twenty keeps for itself, those that an app may think of. */
const RESERVED_NAMES = new Set(
  (
    'address addresses aggregate currency currencies event events field fields fullNames index job jobs link links ' +
    'object objects plan plans relation relations role roles search searches type types user users workspace workspaces'
  ).split(' '),
);

/** Throws, with the remedy, on a field of an app that a server refuses to install. */
export const refuseField = (field: ManifestField): void => {
  if (RESERVED_NAMES.has(field.name)) {
    throw new Error(`Field ${field.name}: Twenty keeps this name for itself. Give the field another one.`);
  }
  const label = field.options?.find((option) => option.label.includes(','))?.label;
  if (label !== undefined) {
    throw new Error(`Field ${field.name}: the label "${label}" of an option holds a comma, which Twenty refuses.`);
  }
};
