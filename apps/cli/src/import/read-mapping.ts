import { IMPORT_FIELDS, type ImportField, type ImportMapping, proposeMapping } from '@leads/lead-domain';

import { UsageError } from '../terminal/usage-error.ts';

/**
 * Which column is what. `--map "Mail=email,Firma=companyName"` (or the same as JSON in a file) adds to what the headers
 * say by themselves; `Header=-` leaves a column out. Headers are compared without regard to case and outer spaces.
 */
export const readMapping = ({
  headers,
  map,
  mapFile,
  mayBeEmpty = false,
}: {
  headers: readonly string[];
  map?: string | undefined;
  mapFile?: string | undefined;
  /** For whoever can make something of columns that no lead has. */
  mayBeEmpty?: boolean;
}): ImportMapping => {
  const proposed = new Map(Object.entries(proposeMapping(headers)));
  const named = new Map<string, ImportField>();
  for (const { header, field } of [...readMapFile(mapFile), ...readMapOption(map)]) {
    const known = headers.find((name) => fold(name) === fold(header));
    if (known === undefined) {
      throw new UsageError(`The file has no column "${header}". Its columns are: ${headers.join(', ')}.`);
    }
    proposed.delete(known);
    named.delete(known);
    if (field !== LEFT_OUT && field !== '') named.set(known, readField({ header, field }));
  }
  // Whoever names a field for one column takes it from a column that was only guessed.
  const taken = new Set(named.values());
  const kept = [...proposed].filter(([, field]) => !taken.has(field));
  if (kept.length + named.size === 0 && !mayBeEmpty) {
    throw new UsageError(
      `None of the columns is known: ${headers.join(', ')}. Say what they are: --map "Header=field,…" with fields ${IMPORT_FIELDS.join(', ')}.`,
    );
  }
  return Object.fromEntries([...kept, ...named]);
};

const LEFT_OUT = '-';

type Pair = { header: string; field: string };

const readMapOption = (map: string | undefined): Pair[] =>
  (map ?? '')
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const at = part.lastIndexOf('=');
      if (at < 1)
        throw new UsageError(
          `"${part.trim()}" is no part of a mapping. Write --map "Header=field,Other header=field".`,
        );
      return { header: part.slice(0, at).trim(), field: part.slice(at + 1).trim() };
    });

const readMapFile = (text: string | undefined): Pair[] => {
  if (text === undefined) return [];
  const mapping = parseJson(text);
  if (typeof mapping !== 'object' || mapping === null || Array.isArray(mapping)) throw notAMapping();
  return Object.entries(mapping).map(([header, field]) => {
    if (typeof field !== 'string') throw notAMapping();
    return { header, field };
  });
};

const readField = ({ header, field }: Pair): ImportField => {
  const known = IMPORT_FIELDS.find((name) => fold(name) === fold(field));
  if (!known) {
    throw new UsageError(
      `"${header}" cannot become "${field}". The fields are: ${IMPORT_FIELDS.join(', ')}; or - to leave the column out.`,
    );
  }
  return known;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notAMapping(cause);
  }
};

const notAMapping = (cause?: unknown): UsageError =>
  new UsageError('The mapping file must be JSON like { "Header": "field" }.', { cause });

const fold = (text: string): string => text.trim().toLowerCase();
