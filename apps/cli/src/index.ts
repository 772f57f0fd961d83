export { runCli } from './run-cli.ts';
export type { ExitCode, Output, Surroundings } from './terminal/terminal.ts';
