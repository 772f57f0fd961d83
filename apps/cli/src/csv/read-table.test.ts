import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { readTable } from './read-table.ts';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'leads-table-'));
});
afterAll(async () => {
  await rm(directory, { recursive: true });
});

const read = async (text: string) => {
  await writeFile(join(directory, 'table.csv'), text);
  return readTable({ fileName: 'table.csv', directory });
};

describe('readTable', () => {
  it('reads cells by their headers, without a byte order mark and outer spaces', async () => {
    expect(await read('\uFEFF Name , Won\r\nAda,1\r\n"Ben\nOkri", 0 \r\nCy\r\n')).toEqual({
      fileName: 'table.csv',
      headers: ['Name', 'Won'],
      rows: [
        { row: 1, line: 2, cells: { Name: 'Ada', Won: '1' } },
        { row: 2, line: 3, cells: { Name: 'Ben\nOkri', Won: '0' } },
        { row: 3, line: 5, cells: { Name: 'Cy', Won: '' } },
      ],
      unreadable: [],
    });
  });

  it('leaves rows without content out and still counts them', async () => {
    const { rows } = await read('Name;Won\n;\nAda;1\n');
    expect(rows).toEqual([{ row: 2, line: 3, cells: { Name: 'Ada', Won: '1' } }]);
  });

  it('names records that cannot be read, and reads the others', async () => {
    const { rows, unreadable } = await read('Name,Won\nAda,1,2\nBen,0\n"Cy,1\n');
    expect(rows.map(({ row }) => row)).toEqual([2]);
    expect(unreadable).toEqual([
      { line: 2, reason: expect.stringContaining('3 cells') },
      { line: 4, reason: expect.stringContaining('quotation mark') },
    ]);
  });

  it.each([
    ['', /table\.csv: The file is empty\./],
    ['Name,Won\n', /table\.csv: There is a header and not one row\./],
  ])('refuses %j and names the file', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  it('says once which file is not there', async () => {
    await expect(readTable({ fileName: 'missing.csv', directory })).rejects.toThrow(
      /^Cannot read .*missing\.csv: there is no such file or folder\.$/,
    );
  });
});
