import { startSandbox } from './server/start-sandbox.ts';
import { readOptions, USAGE } from './command-line/read-options.ts';

const options = readOptions({ args: process.argv.slice(2), environment: process.env });
if (options.kind === 'refused') {
  console.error(`${options.problem}\n\n${USAGE}`);
  process.exit(2);
}
if (options.kind === 'help') {
  console.log(USAGE);
  process.exit(0);
}

const sandbox = await startSandbox(options).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
console.log(`Leads for Twenty: sandbox ready at ${sandbox.url} (bearer token "${options.apiKey}")`);

let isStopping = false;
const stop = (): void => {
  isStopping = true;
  process.off('SIGINT', stop).off('SIGTERM', stop);
  sandbox.close().then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
};
process.on('SIGINT', stop).on('SIGTERM', stop);

await sandbox.fillWithSamples().catch((error: unknown) => {
  if (!isStopping) console.error('The samples could not be written:', error);
});
