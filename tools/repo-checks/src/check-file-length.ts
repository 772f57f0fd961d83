import { type Problem, type RepoFile } from './problem.ts';
import { isCode, isTest } from './file-kinds.ts';

const LONGEST = 300;

/** Source files that grew too long, and exceptions that nothing needs any more. Tests may be as long as they like. */
export const checkFileLength = ({
  files,
  tables,
}: {
  files: readonly RepoFile[];
  /** Files that may be longer, each with its reason. */
  tables: Readonly<Record<string, string>>;
}): Problem[] => {
  const long = new Map(
    files
      .filter(({ path }) => isCode(path) && !isTest(path))
      .map(({ path, text }) => [path, text.trimEnd().split('\n').length] as const)
      .filter(([, lines]) => lines > LONGEST),
  );
  const tooLong = [...long]
    .filter(([path]) => !Object.hasOwn(tables, path))
    .map(([path, lines]) => ({
      path,
      line: LONGEST,
      message: `${String(lines)} lines: split it, or name it among the long tables with the reason`,
    }));
  const needless = Object.keys(tables)
    .filter((path) => !long.has(path))
    .map((path) => ({
      path,
      line: null,
      message: `is listed as a long table, but is not longer than ${String(LONGEST)} lines`,
    }));
  return [...tooLong, ...needless];
};
