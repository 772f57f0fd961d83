import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where `npm run build` leaves the app that is installed. */
export const BUILT_APP = join(import.meta.dirname, '..', '..', 'apps', 'leads', '.twenty', 'output');

export const builtManifest = (): unknown => JSON.parse(readFileSync(join(BUILT_APP, 'manifest.json'), 'utf8'));

/** One entity, or part of one, with its place in the manifest by names, such as `objects/lead/fields/status`. */
export type ManifestEntity = { path: string; universalIdentifier: string };

/** Everything in the manifest that carries an identifier of its own. */
export const manifestEntities = (value: unknown, path: readonly string[] = []): ManifestEntity[] => {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => manifestEntities(item, [...path, labelOf(item)]));
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'universalIdentifier' in value && typeof value.universalIdentifier === 'string' && path.length > 0
      ? [{ path: path.join('/'), universalIdentifier: value.universalIdentifier }]
      : [];
  // What the application names of its own is listed where it is declared.
  const parts = Object.entries(value).filter(([key]) => key !== 'application');
  return [...own, ...parts.flatMap(([key, inner]) => manifestEntities(inner, [...path, key]))];
};

const NAMING = ['nameSingular', 'name', 'label', 'title', 'fieldMetadataUniversalIdentifier', 'fieldValue', 'value'];

/** Parts without a name are called by what they stand for; where names repeat, the object they belong to tells them apart. */
const labelOf = (item: unknown): string => {
  if (typeof item !== 'object' || item === null) return '';
  const texts = new Map(Object.entries(item).filter(([, value]) => typeof value === 'string'));
  const name: unknown = texts.get(NAMING.find((key) => texts.has(key)) ?? '');
  const owner: unknown = texts.get('objectUniversalIdentifier');
  return [name, owner].filter((part) => typeof part === 'string').join(' of ');
};
