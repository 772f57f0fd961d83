const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The delimiter of a file, by its header line: the candidate that stands there most often outside quotes. */
export const findDelimiter = (headerLine: string): string => {
  const bare = headerLine.replace(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: bare.split(delimiter).length - 1 }));
  const [best] = counts.toSorted((one, other) => other.count - one.count);
  return best && best.count > 0 ? best.delimiter : ',';
};
