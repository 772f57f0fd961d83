import { describe, expect, it } from '@jest/globals';

import type { CsvItem } from './csv-row.ts';
import { openCsv } from './open-csv.ts';

async function* chunksOf(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts)
    yield await Promise.resolve(typeof part === 'string' ? new TextEncoder().encode(part) : part);
}

const readAll = async (...parts: (string | Uint8Array)[]) => {
  const { headers, delimiter, items } = await openCsv(chunksOf(...parts));
  const read: CsvItem[] = [];
  for await (const item of items) read.push(item);
  return { headers, delimiter, items: read };
};

const row = (line: number, ...cells: string[]): CsvItem => ({ kind: 'row', line, cells });

describe('openCsv', () => {
  it('reads headers and rows with the line on which each begins', async () => {
    const file = await readAll(
      '\uFEFFName,Mail\r\nAda,ada@x.example\r\n\r\n"Ben\nOkri",ben@x.example\r\nCy,cy@x.example',
    );
    expect(file).toEqual({
      headers: ['Name', 'Mail'],
      delimiter: ',',
      items: [row(2, 'Ada', 'ada@x.example'), row(4, 'Ben\nOkri', 'ben@x.example'), row(6, 'Cy', 'cy@x.example')],
    });
  });

  it.each([
    [';', 'Name;Mail\nAda, Countess;ada@x.example\n'],
    ['\t', 'Name\tMail\nAda, Countess\tada@x.example\n'],
    ['|', 'Name|Mail\nAda, Countess|ada@x.example\n'],
    [',', '"Name; first",Mail\n"Ada, Countess",ada@x.example\n'],
  ])('finds the delimiter %j by the header', async (delimiter, text) => {
    const file = await readAll(text);
    expect(file.delimiter).toBe(delimiter);
    expect(file.items).toEqual([row(2, 'Ada, Countess', 'ada@x.example')]);
  });

  it('reads a file of one column', async () => {
    expect(await readAll('Mail\nada@x.example\n')).toMatchObject({
      headers: ['Mail'],
      items: [row(2, 'ada@x.example')],
    });
  });

  it('gives every column a name of its own', async () => {
    expect(await readAll('Phone,Phone,,Phone (2)\n')).toMatchObject({
      headers: ['Phone', 'Phone (2)', 'Column 3', 'Phone (2) (2)'],
    });
  });

  it('keeps a character whole that lies across two chunks', async () => {
    const bytes = new TextEncoder().encode('نام\nآرش\n');
    const file = await readAll(bytes.slice(0, 9), bytes.slice(9));
    expect(file).toMatchObject({ headers: ['نام'], items: [row(2, 'آرش')] });
  });

  it('reads what Excel calls Unicode text', async () => {
    const text = 'Name\tMail\nZoë\tzoe@x.example\n';
    const bytes = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(await readAll(bytes)).toMatchObject({ headers: ['Name', 'Mail'], items: [row(2, 'Zoë', 'zoe@x.example')] });
  });

  it('takes a stray quotation mark as a character, and reads on', async () => {
    const file = await readAll('Name,Mail\n"Ben"x,ben@x.example\nC"y ,  cy@x.example \nDee,dee@x.example\n');
    expect(file.items).toEqual([
      row(2, '"Ben"x', 'ben@x.example'),
      row(3, 'C"y', 'cy@x.example'),
      row(4, 'Dee', 'dee@x.example'),
    ]);
  });

  it('reports a quote that is never closed at the line where it was opened', async () => {
    const file = await readAll('Name,Mail\nAda,ada@x.example\nBen,"ben\nCy,cy@x.example\n');
    expect(file.items).toEqual([
      row(2, 'Ada', 'ada@x.example'),
      { kind: 'unreadable', line: 3, reason: expect.stringContaining('never closed') },
    ]);
  });

  it('keeps the order over thousands of rows', async () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => `"name\n${index}",mail`);
    const file = await readAll(`Name,Mail\n${lines.join('\n')}\n`);
    expect(file.items.map(({ line }) => line)).toEqual(Array.from({ length: 5_000 }, (_, index) => 2 * index + 2));
  });

  it.each([
    ['an empty file', [''], 'empty'],
    ['a file of blank lines', ['\n\n  \n'], 'empty'],
    ['a workbook of Excel', [new Uint8Array([0x50, 0x4b, 3, 4, 1, 2])], 'workbook'],
    ['another encoding', [new Uint8Array([0x4e, 0x0a, 0xe9, 0x0a])], 'UTF-8'],
  ])('refuses %s and says why', async (_name, parts, reason) => {
    await expect(readAll(...parts)).rejects.toThrow(reason);
  });
});
