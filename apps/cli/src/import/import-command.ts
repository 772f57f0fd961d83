import { Option } from 'commander';

import { addConnectionOptions } from '../connection/add-connection-options.ts';
import type { ConnectionOptions } from '../connection/read-connection.ts';
import type { CommandParts } from '../terminal/command-parts.ts';

import { readCountry } from './read-country.ts';
import { runImport } from './run-import.ts';

export type ImportOptions = ConnectionOptions & {
  map?: string;
  mapFile?: string;
  country?: string;
  dryRun?: true;
  report?: string;
  json?: true;
};

/** `leads import FILE`: a list of contacts becomes leads, once. */
export const addImportCommand = ({ program, surroundings, end }: CommandParts): void => {
  addConnectionOptions(program.command('import'))
    .description('import leads from a CSV file; running it again makes no duplicates')
    .argument('<file>', 'a CSV file in UTF-8 with a header line; comma, semicolon or tab')
    .option(
      '--map <pairs>',
      'which column is what, where its header does not say: "Header=field,…"; "Header=-" leaves it out',
    )
    .option('--map-file <file>', 'the same as JSON: { "Header": "field", … }')
    .addOption(
      new Option('--country <code>', 'where phone numbers without a country code come from, e.g. IR').argParser(
        readCountry,
      ),
    )
    .option('--dry-run', 'read and compare everything, write nothing')
    .option('--report <file>', 'write the refused rows there: line, column, reason, and the row itself')
    .option('--json', 'print the result as JSON')
    .action(async (fileName: string, options: ImportOptions) => {
      end(await runImport({ fileName, options, surroundings }));
    });
};
