import type { ObjectMetadata } from './page-data.ts';

/** As Twenty colours its own objects. */
const COLORS: Readonly<Record<string, string>> = {
  company: 'blue',
  person: 'blue',
  opportunity: 'red',
  task: 'turquoise',
  note: 'turquoise',
  workflow: 'orange',
  workspaceMember: 'purple',
};

const OF_APPS = ['orange', 'pink', 'green', 'purple', 'sky', 'brown'] as const;

/** The colour of an object's tile; an app's objects get one that stays the same from start to start. */
export const objectColor = (object: Pick<ObjectMetadata, 'nameSingular'> & { color?: string | null }): string => {
  const known = object.color ?? COLORS[object.nameSingular];
  if (known) return known;
  if (object.nameSingular === 'lead') return 'orange';
  const sum = object.nameSingular.length + object.nameSingular.charCodeAt(object.nameSingular.length - 1);
  return OF_APPS[sum % OF_APPS.length] ?? 'gray';
};
