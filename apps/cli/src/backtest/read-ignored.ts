import { UsageError } from '../terminal/usage-error.ts';

import { findColumn } from './find-column.ts';
import { nearestNames } from './nearest-names.ts';

/**
 * The columns named by `--ignore`, each value a header or several with commas between them. Headers may contain commas
 * themselves: the longest header that stands there is meant. `unknown` are names that nothing resembles, so that nothing
 * is learnt from them either; one that resembles a header is a slip, and learning from that column would be a mistake.
 */
export const readIgnored = ({
  headers,
  values,
  fileName,
}: {
  headers: readonly string[];
  values: readonly string[];
  fileName: string;
}): { ignored: Set<string>; unknown: string[] } => {
  const ignored = new Set<string>();
  const unknown: string[] = [];
  for (const value of values) {
    const parts = value.split(',');
    for (let start = 0; start < parts.length;) {
      const { header, end } = longestHeader({ headers, parts, start });
      const name = parts.slice(start, end).join(',').trim();
      start = end;
      if (header !== null) ignored.add(header);
      else if (name !== '') unknown.push(name);
    }
  }
  for (const name of unknown) {
    const near = nearestNames({ names: headers, wanted: name });
    if (near.length > 0) {
      throw new UsageError(
        `${fileName} has no column "${name}" to ignore. Did you mean ${near.map((header) => `"${header}"`).join(' or ')}?`,
      );
    }
  }
  return { ignored, unknown };
};

const longestHeader = ({
  headers,
  parts,
  start,
}: {
  headers: readonly string[];
  parts: readonly string[];
  start: number;
}): { header: string | null; end: number } => {
  for (let end = parts.length; end > start + 1; end -= 1) {
    const joined = parts.slice(start, end).join(',').trim();
    // Only letter by letter: the two columns "Lead" and "Quality" are not the column "Lead Quality".
    if (headers.includes(joined)) return { header: joined, end };
  }
  return { header: findColumn({ headers, wanted: parts[start] ?? '' }), end: start + 1 };
};
