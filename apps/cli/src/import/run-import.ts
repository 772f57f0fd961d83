import { resolve } from 'node:path';

import { connect } from '../connection/connect.ts';
import { explainFailure } from '../connection/explain-failure.ts';
import { readConnection } from '../connection/read-connection.ts';
import { openCsv } from '../csv/open-csv.ts';
import { openInput } from '../files/open-input.ts';
import { openOutput } from '../files/open-output.ts';
import { readText } from '../files/read-text.ts';
import { createInk } from '../terminal/create-ink.ts';
import { createProgress } from '../terminal/create-progress.ts';
import { EXIT_CODES, type ExitCode, type Surroundings } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { writeLines } from '../terminal/write-lines.ts';

import { createReport } from './create-report.ts';
import type { ImportOptions } from './import-command.ts';
import { importFile, type ImportOutcome } from './import-file.ts';
import { printMapping, printOutcome } from './print-import.ts';
import { readMapping } from './read-mapping.ts';

/** Opens what an import needs, runs it, and says how it went. */
export const runImport = async ({
  fileName,
  options,
  surroundings,
}: {
  fileName: string;
  options: ImportOptions;
  surroundings: Surroundings;
}): Promise<ExitCode> => {
  const { directory, env, stdout, stderr, now } = surroundings;
  const connection = readConnection({ options, env });
  const path = resolve(directory, fileName);
  const reportPath = options.report === undefined ? null : resolve(directory, options.report);
  if (reportPath === path)
    throw new UsageError('The report would overwrite the file that is imported; name another one.');
  const mapFile = options.mapFile === undefined ? undefined : await readText(resolve(directory, options.mapFile));
  const input = await openInput(path);
  try {
    const file = await openCsv(input.chunks);
    const mapping = readMapping({ headers: file.headers, map: options.map, mapFile });
    const ink = createInk({ output: stdout, env });
    if (!options.json) writeLines({ output: stdout, lines: printMapping({ headers: file.headers, mapping, ink }) });
    const output = reportPath === null ? null : openOutput(reportPath);
    const report = output && createReport({ headers: file.headers, write: output.write });
    const progress = createProgress({ output: stderr, now });
    const outcome = await importFile({
      client: connect({ connection, surroundings }).client,
      file,
      mapping,
      defaultCountry: options.country,
      dryRun: options.dryRun === true,
      now: now(),
      onProgress: ({ rows, created, newlyRefused }) => {
        report?.add(newlyRefused);
        progress.show({
          share: input.shareRead(),
          text: `${rows} rows, ${created} ${options.dryRun ? 'to import' : 'imported'}`,
        });
      },
    });
    progress.end();
    output?.close();
    if (options.json) stdout.write(`${jsonOf({ outcome, dryRun: options.dryRun === true })}\n`);
    else {
      const reportName = options.report ?? null;
      writeLines({
        output: stdout,
        lines: printOutcome({ outcome, dryRun: options.dryRun === true, reportName, ink }),
      });
    }
    if (outcome.failure) {
      writeLines({ output: stderr, lines: explainFailure({ failure: outcome.failure, url: connection.url }) });
      if (outcome.created > 0) stderr.write('  → What was imported stays; run the same command again for the rest.\n');
    }
    return outcome.failure || outcome.refused.length > 0 ? EXIT_CODES.notInOrder : EXIT_CODES.done;
  } finally {
    await input.close();
  }
};

const jsonOf = ({ outcome, dryRun }: { outcome: ImportOutcome; dryRun: boolean }): string => {
  const { failure, refused, ...counts } = outcome;
  return JSON.stringify(
    {
      ok: failure === null,
      dryRun,
      ...counts,
      refused: refused.map(({ line, problems }) => ({ line, problems })),
      ...(failure && { code: failure.code, message: failure.message }),
    },
    null,
    2,
  );
};
