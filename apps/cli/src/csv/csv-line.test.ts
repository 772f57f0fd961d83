import { describe, expect, it } from '@jest/globals';

import { csvLine } from './csv-line.ts';

describe('csvLine', () => {
  it.each([
    [['a', 'b'], 'a,b\r\n'],
    [['a,b', 'c;d'], '"a,b","c;d"\r\n'],
    [['say "hi"', ''], '"say ""hi""",\r\n'],
    [['two\nlines', ' outer '], '"two\nlines"," outer "\r\n'],
  ])('writes %j', (cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });
});
