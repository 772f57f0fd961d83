/** One record of a file, at the line where it begins (the header is on line 1 of most files). */
export type CsvRow = { line: number; cells: string[] };

export type CsvItem = ({ kind: 'row' } & CsvRow) | { kind: 'unreadable'; line: number; reason: string };

export type CsvFile = {
  headers: string[];
  delimiter: string;
  /** The file's records after the header, in order; read once. */
  items: AsyncIterable<CsvItem>;
};
