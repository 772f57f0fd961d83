import { type Problem } from './problem.ts';

const TEST_FILE = /\.(test|spec)\.[cm]?[jt]sx?$/;

/** Test files that no jest project picks up: they look like safety and are none. */
export const checkTestFiles = ({ paths, run }: { paths: readonly string[]; run: ReadonlySet<string> }): Problem[] =>
  paths
    .filter((path) => TEST_FILE.test(path) && !run.has(path))
    .map((path) => ({
      path,
      line: null,
      message: 'no jest project runs this test: move it, or add its folder to jest.config.mjs',
    }));
