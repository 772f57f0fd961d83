import { isCode } from './file-kinds.ts';
import { FORBIDDEN_PATTERNS } from './forbidden-patterns.ts';
import { type Problem, type RepoFile } from './problem.ts';

/** Lines that hold what no code file may hold. */
export const checkForbiddenPatterns = ({ files }: { files: readonly RepoFile[] }): Problem[] =>
  files
    .filter(({ path }) => isCode(path))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) =>
        FORBIDDEN_PATTERNS.filter(({ pattern, except }) => pattern.test(line) && !except?.test(path)).map(
          ({ message }) => ({
            path,
            line: index + 1,
            message,
          }),
        ),
      ),
    );
