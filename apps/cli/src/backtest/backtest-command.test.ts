import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { aHistory, csvOf, HISTORY_COLUMNS } from '../testing/a-history.ts';
import { openTerminal } from '../testing/open-terminal.ts';

let directory = '';
const file = async (name: string, text: string): Promise<void> => writeFile(join(directory, name), text);

const history = aHistory({ rows: 1000, seed: 1 });
const later = aHistory({ rows: 300, seed: 2 });

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'leads-backtest-'));
  await file('history.csv', csvOf({ rows: history, columns: HISTORY_COLUMNS }));
  await file('later.csv', csvOf({ rows: later, columns: HISTORY_COLUMNS }));
});
afterAll(async () => {
  await rm(directory, { recursive: true });
});

const backtest = async (...words: string[]) => {
  const { run, requests } = openTerminal({ directory });
  const answer = await run('backtest', ...words);
  expect(requests).toEqual([]);
  return answer;
};

const WON = ['--outcome', 'Converted', '--positive', '1'];
const IGNORING = ['--ignore', 'Hint, from sales'];

type Quality = Record<'n' | 'auc' | 'brier' | 'accuracy' | 'calibrationError', number> & {
  calibration: Record<'n' | 'predicted' | 'won', number>[];
  lift: Record<'decile' | 'n' | 'won' | 'lift' | 'cumulativeWon', number>[];
};

const figuresOf = async (...words: string[]) => {
  const { code, out, err } = await backtest(...words, '--json');
  return { code, err, quality: JSON.parse(out) as Quality };
};

const sumOf = (counts: readonly { n: number }[]): number => counts.reduce((sum, { n }) => sum + n, 0);

describe('leads backtest --json', () => {
  it('prints exactly the figures and nothing else', async () => {
    const { code, err, quality } = await figuresOf(
      '--leads',
      'history.csv',
      '--test',
      'later.csv',
      ...WON,
      ...IGNORING,
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(Object.keys(quality)).toEqual(['n', 'auc', 'brier', 'accuracy', 'calibrationError', 'calibration', 'lift']);
    for (const key of ['n', 'auc', 'brier', 'accuracy', 'calibrationError'] as const) {
      expect(quality[key]).toEqual(expect.any(Number));
    }
    expect(quality.calibration).toHaveLength(10);
    expect(quality.lift.map(({ decile }) => decile)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(Object.keys(quality.calibration[0] ?? {})).toEqual(['n', 'predicted', 'won']);
    expect(Object.keys(quality.lift[0] ?? {})).toEqual(['decile', 'n', 'won', 'lift', 'cumulativeWon']);
    expect([quality.n, sumOf(quality.calibration), sumOf(quality.lift)]).toEqual([300, 300, 300]);
    expect(quality.lift.at(-1)?.cumulativeWon).toBe(1);
  });

  it('finds what is in a history, and no more', async () => {
    const { quality } = await figuresOf('--leads', 'history.csv', '--test', 'later.csv', ...WON, ...IGNORING);
    expect(quality.auc).toBeGreaterThan(0.7);
    expect(quality.auc).toBeLessThan(0.9);
    expect(quality.calibrationError).toBeLessThan(0.1);
    const leaking = await figuresOf('--leads', 'history.csv', '--test', 'later.csv', ...WON);
    expect(leaking.quality.auc).toBeGreaterThan(0.99);
  });

  it('without a second file measures on what each model had not seen', async () => {
    const { quality } = await figuresOf('--leads', 'history.csv', ...WON, ...IGNORING);
    expect(quality.n).toBe(1000);
    expect(quality.auc).toBeGreaterThan(0.7);
    expect(quality.auc).toBeLessThan(0.9);
  });

  it('gives the same figures again, whatever the order of rows and columns', async () => {
    const columns = HISTORY_COLUMNS.toReversed();
    await file('turned.csv', csvOf({ rows: history.toReversed(), columns }));
    await file('later-turned.csv', csvOf({ rows: later.toReversed(), columns }));
    const first = await figuresOf('--leads', 'history.csv', '--test', 'later.csv', ...WON, ...IGNORING);
    const again = await figuresOf('--leads', 'history.csv', '--test', 'later.csv', ...WON, ...IGNORING);
    const turned = await figuresOf('--leads', 'turned.csv', '--test', 'later-turned.csv', ...WON, ...IGNORING);
    expect(again).toEqual(first);
    expect(turned.quality.auc).toBeCloseTo(first.quality.auc, 10);
    expect(turned.quality.brier).toBeCloseTo(first.quality.brier, 10);
  });

  it('reads a test file with new categories, other headers in case and a column too few, and says so', async () => {
    const columns = ['converted', 'VISITS', 'Source', 'New column'] as const;
    const rows = later.map(({ Converted, Visits }, index) => ({
      converted: Converted,
      VISITS: Visits,
      Source: `Fair ${index % 7}`,
      'New column': 'x',
    }));
    await file('other.csv', `\uFEFF${csvOf({ rows, columns })}`);
    const { code, err, quality } = await figuresOf(
      '--leads',
      'history.csv',
      '--test',
      'other.csv',
      ...WON,
      ...IGNORING,
    );
    expect(code).toBe(0);
    expect(err).toBe('other.csv has no column "Job"; it counts as not given in every row.\n');
    expect(quality.n).toBe(300);
    expect(quality.auc).toBeGreaterThan(0.6);
  });

  it('reads Persian headers, values and digits', async () => {
    const columns = ['منبع سرنخ', 'بازدید', 'نتیجه'] as const;
    const persian = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));
    const rows = history.map(({ Source, Visits, Converted }) => ({
      'منبع سرنخ': Source === 'Referral' ? 'معرفی' : 'وب',
      بازدید: persian(Visits),
      نتیجه: persian(Converted),
    }));
    await file('persian.csv', csvOf({ rows, columns }).replaceAll(',', ';'));
    const { code, quality } = await figuresOf('--leads', 'persian.csv', '--outcome', 'نتیجه', '--positive', '1');
    expect(code).toBe(0);
    expect(quality.n).toBe(1000);
    expect(quality.auc).toBeGreaterThan(0.65);
  });

  it('leaves leads out that are still open, and records that cannot be read, and says so', async () => {
    const text = csvOf({ rows: history, columns: HISTORY_COLUMNS });
    const open = '1,Web,3,Manager,,\r\n2,Web,3,Manager,,\r\n';
    await file('open.csv', text + open);
    const whole = await figuresOf('--leads', 'open.csv', ...WON, ...IGNORING);
    expect([whole.code, whole.quality.n]).toEqual([0, 1000]);
    expect(whole.err).toBe('open.csv: 2 rows have no outcome yet and were left out.\n');
    await file('broken.csv', `${text}3,Web,3,Manager,,1,too,many\r\n`);
    const broken = await figuresOf('--leads', 'broken.csv', ...WON, ...IGNORING);
    expect([broken.code, broken.quality.n]).toEqual([1, 1000]);
    expect(broken.err).toMatch(/^broken\.csv, line 1002: The record has 8 cells .* The row was left out\.\n$/);
  });

  it('warns of a column to ignore that is not there', async () => {
    const { code, err } = await figuresOf('--leads', 'history.csv', ...WON, ...IGNORING, '--ignore', 'Prospect ID,Job');
    expect(code).toBe(0);
    expect(err).toBe('history.csv has no column "Prospect ID", so there was nothing to ignore.\n');
  });
});

describe('leads backtest', () => {
  it('shows the figures, two charts, what they rest on and what was left out', async () => {
    const { code, out, err } = await backtest('--leads', 'history.csv', '--test', 'later.csv', ...WON, ...IGNORING);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^Backtest of history\.csv, won where Converted is 1\nLearnt from 1,000 leads, \d+ of them won \(/,
    );
    expect(out).toMatch(/Measured on later\.csv: 300 leads, \d+ of them won/);
    expect(out).toMatch(/AUC +0\.[78]\d\d/);
    expect(out).toMatch(/Predicted +Won +Leads\n( +\d+\.\d % +\d+\.\d % +30 {2}[█░│]{30}\n){10}/);
    expect(out).toMatch(/ 100 % .* 100\.0 % {2}█{30}\n/);
    expect(out).toMatch(/strongest columns first\nColumn .*\n(Source|Visits) +█{12} +\S/);
    expect(out).toMatch(/Source .* Referral/);
    expect(out).toContain('You said so: Hint, from sales\n');
    expect(out).toMatch(/Another value in every row.*: Lead number\n$/);
  });

  it('says how it was measured without a second file', async () => {
    const { out } = await backtest('--leads', 'history.csv', ...WON, ...IGNORING);
    expect(out).toContain('each predicted by models that had not seen it');
  });
});

describe('leads backtest does not begin', () => {
  beforeAll(async () => {
    await file('empty.csv', '');
    await file('header.csv', 'Source,Converted\n');
    await file('few.csv', csvOf({ rows: history.slice(0, 50), columns: HISTORY_COLUMNS }));
  });

  it.each([
    ['a file that is not there', ['--leads', 'no.csv', ...WON], /^Cannot read .*no\.csv: there is no such file/],
    ['a test file that is not there', ['--leads', 'history.csv', '--test', 'no.csv', ...WON], /no such file/],
    ['an empty file', ['--leads', 'empty.csv', ...WON], /^empty\.csv: The file is empty\./],
    ['a header alone', ['--leads', 'header.csv', ...WON], /^header\.csv: There is a header and not one row\./],
    [
      'an outcome that is no column',
      ['--leads', 'history.csv', '--outcome', 'Convertd', '--positive', '1'],
      /^history\.csv has no column "Convertd"\. Did you mean "Converted"\?/,
    ],
    [
      'an outcome like no column',
      ['--leads', 'history.csv', '--outcome', 'Xyz', '--positive', '1'],
      /Its columns are: Lead number, Source, Visits, Job, Hint, from sales, Converted\./,
    ],
    [
      'a value that never stands there',
      ['--leads', 'history.csv', '--outcome', 'Converted', '--positive', 'yes'],
      /^history\.csv: .*never says "yes".*"0" \(\d+ times\), "1" \(\d+ times\)/,
    ],
    [
      'a slip in --ignore',
      ['--leads', 'history.csv', ...WON, '--ignore', 'Hint from sale'],
      /Did you mean "Hint, from sales"\?/,
    ],
    [
      'too little history',
      ['--leads', 'few.csv', ...WON],
      /^few\.csv tells too little: \d+ leads were won and \d+ lost\..*40/,
    ],
    ['no outcome', ['--leads', 'history.csv', '--positive', '1'], /required option '--outcome <column>'/],
  ])('with %s', async (_name, words, complaint) => {
    const { code, out, err } = await backtest(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(complaint);
  });
});
