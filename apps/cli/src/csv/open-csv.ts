import { Readable } from 'node:stream';

import { type CsvError, parse } from 'csv-parse';

import { UsageError } from '../terminal/usage-error.ts';

import type { CsvFile, CsvItem } from './csv-row.ts';
import { decodeText } from './decode-text.ts';
import { findDelimiter } from './find-delimiter.ts';
import { uniqueHeaders } from './unique-headers.ts';

/** A record longer than this has swallowed others: a quote was opened and never closed. */
const LONGEST_RECORD = 200_000;
const LONGEST_HEADER = 100_000;

/** Reads a file as a stream, so that its size does not matter. Broken records come as such and do not end the reading. */
export const openCsv = async (chunks: AsyncIterable<Uint8Array>): Promise<CsvFile> => {
  const text = decodeText(chunks);
  const beginning = await readBeginning(text);
  const delimiter = findDelimiter(beginning.split(/\r\n|\n|\r/, 1)[0] ?? '');
  const items = parseItems({ text: continued({ beginning, text }), delimiter });
  const first = await items.next();
  if (first.done) throw new UsageError('The file is empty.');
  if (first.value.kind === 'unreadable') throw new UsageError(`The header cannot be read: ${first.value.reason}`);
  return { headers: uniqueHeaders(first.value.cells), delimiter, items };
};

const readBeginning = async (text: AsyncGenerator<string>): Promise<string> => {
  let beginning = '';
  while (!/[\r\n]/.test(beginning.trimStart()) && beginning.length < LONGEST_HEADER) {
    const next = await text.next();
    if (next.done) break;
    beginning += next.value;
  }
  return beginning.trimStart();
};

async function* continued({ beginning, text }: { beginning: string; text: AsyncGenerator<string> }) {
  yield beginning;
  yield* text;
}

const reasonOf = (error: CsvError | undefined): string => {
  if (error?.code === 'CSV_QUOTE_NOT_CLOSED' || error?.code === 'CSV_MAX_RECORD_SIZE') {
    return 'A quotation mark is opened here and never closed; nothing after it could be read.';
  }
  return error?.message ?? 'The record cannot be read.';
};

async function* parseItems({
  text,
  delimiter,
}: {
  text: AsyncIterable<string>;
  delimiter: string;
}): AsyncGenerator<CsvItem, undefined> {
  // The parser runs ahead of the reader and reports broken records apart; `pending` brings both back in order.
  const pending: CsvItem[] = [];
  let linesBefore = 0;
  let emptyBefore = 0;
  const startOf = ({ lines, emptyLines }: { lines: number; emptyLines: number }): number => {
    const start = linesBefore + (emptyLines - emptyBefore) + 1;
    linesBefore = lines;
    emptyBefore = emptyLines;
    return start;
  };
  const parser = parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    ltrim: true,
    max_record_size: LONGEST_RECORD,
    skip_records_with_error: true,
    on_skip: (error) => {
      const line = startOf({ lines: parser.info.lines, emptyLines: parser.info.empty_lines });
      pending.push({ kind: 'unreadable', line, reason: reasonOf(error) });
      return undefined;
    },
    on_record: (cells: string[], { lines, empty_lines }) => {
      pending.push({
        kind: 'row',
        line: startOf({ lines, emptyLines: empty_lines }),
        cells: cells.map((cell) => cell.trim()),
      });
      return cells;
    },
  });
  const source = Readable.from(text);
  source.on('error', (error) => parser.destroy(error));
  const records = source.pipe(parser)[Symbol.asyncIterator]();
  while (!(await records.next()).done) yield* pending.splice(0);
  yield* pending;
  return undefined;
}
