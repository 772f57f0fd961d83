import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { scoreReceiptSchema } from '@leads/lead-domain';

import { openTerminal } from '../testing/open-terminal.ts';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'leads-score-'));
});
afterAll(async () => {
  await rm(directory, { recursive: true });
});

const file = async (name: string, content: unknown): Promise<string> => {
  await writeFile(join(directory, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
};

const field = (key: string, points: number, about: object) => ({
  ...{ key, label: `The ${key}`, group: points < 0 ? 'NEGATIVE' : 'FIT', points, kind: 'FIELD' },
  ...about,
});
const modelOf = (...rules: unknown[]) => ({
  name: 'Test',
  version: 3,
  groupCaps: { FIT: 60, ENGAGEMENT: 40, NEGATIVE: 60 },
  rules,
});
const form = {
  ...{ key: 'form', label: 'Form', group: 'ENGAGEMENT', points: 20, kind: 'TOUCH', types: ['FORM'] },
  ...{ direction: 'INCOMING', decay: 'HALF_LIFE', decayDays: 30 },
};

type Printed = { row: number; name: string; score: number; grade: string; rating: string; receipt: unknown };

const score = async ({ leads, model, words = [] }: { leads: string; model: unknown; words?: string[] }) => {
  const { run, requests } = openTerminal({ directory });
  const names = [await file('leads.csv', leads), await file('model.json', model)] as const;
  const answer = await run('score', '--leads', names[0], '--model', names[1], ...words);
  expect(requests).toEqual([]);
  return answer;
};

const scoresOf = async (question: { leads: string; model: unknown; words?: string[] }) => {
  const { out, err, code } = await score({ ...question, words: ['--json', ...(question.words ?? [])] });
  return { code, err, rows: JSON.parse(out) as Printed[] };
};

const NOW = ['--now', '2026-11-22T09:00Z'];

describe('leads score --leads', () => {
  it('prints the scores with their receipts as JSON and nothing else', async () => {
    const { code, err, rows } = await scoresOf({
      leads: 'Name,Employees,Touches\nAda Byron,120,FORM@2026-10-23T09:00Z\nBen Okri,3,\n',
      model: modelOf(form, field('size', 10, { field: 'employees', operator: 'IS_BETWEEN', minimum: 50 })),
      words: NOW,
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(rows.map(({ receipt, ...row }) => row)).toEqual([
      { row: 1, name: 'Ada Byron', score: 20, grade: 'D3', rating: 'COLD' },
      { row: 2, name: 'Ben Okri', score: 0, grade: 'D4', rating: 'COLD' },
    ]);
    expect(Object.keys(rows[0] ?? {})).toEqual(['row', 'name', 'score', 'grade', 'rating', 'receipt']);
    const receipt = scoreReceiptSchema.parse(rows[0]?.receipt);
    expect(receipt).toMatchObject({
      model: 'Test v3',
      score: 20,
      fit: 10,
      engagement: 10,
      computedAt: '2026-11-22T09:00:00.000Z',
    });
    expect(receipt.parts.find(({ rule }) => rule === 'form')).toMatchObject({ rawPoints: 20, lostToDecay: 10 });
  });

  it('prints a table for people', async () => {
    const { code, out } = await score({
      leads: 'Name,Employees\nAda Byron,120\nBen Okri,3\n',
      model: modelOf(field('size', 10, { field: 'employees', operator: 'IS_BETWEEN', minimum: 50 })),
    });
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'Row  Name       Score  Grade  Rating  What weighs most',
      '  1  Ada Byron     10  D4     cold    +10 The size',
      '  2  Ben Okri       0  D4     cold',
      '2 rows scored.',
      '',
    ]);
  });

  it('reads Persian headers and digits, and the same with a byte order mark', async () => {
    const leads = 'نام,نام خانوادگی,شرکت,تعداد کارکنان,شهر\nرضا,کریمی,اروند شیمی,۱۲۰,تهران\n';
    const model = modelOf(
      field('size', 10, { field: 'employees', operator: 'IS_BETWEEN', minimum: 120, maximum: 120 }),
      field('city', 5, { field: 'city', operator: 'EQUALS', values: ['تهران'] }),
    );
    const plain = await scoresOf({ leads, model, words: NOW });
    expect(plain.rows).toMatchObject([{ row: 1, name: 'رضا کریمی', score: 15 }]);
    expect(await scoresOf({ leads: `\uFEFF${leads}`, model, words: NOW })).toEqual(plain);
  });

  it('takes what no lead has for a field of the workspace, by its header', async () => {
    const { rows, code } = await scoresOf({
      leads: 'Name,Pumps in use,نوع\nAda,۳۵,ویژه\nBen,2,ساده\n',
      model: modelOf(
        field('pumps', 8, { field: 'Pumps in use', operator: 'IS_BETWEEN', minimum: 20 }),
        field('special', 4, { field: 'نوع', operator: 'EQUALS', values: ['ویژه'] }),
      ),
    });
    expect(code).toBe(0);
    expect(rows.map((row) => row.score)).toEqual([12, 0]);
  });

  it('reads the answers of a qualification and what else only scoring reads', async () => {
    const { rows, code } = await scoresOf({
      leads:
        'Name,Budget status,need,doNotContact,Contact attempts\nAda,approved,critical,no,۴\nBen,None,NICE TO HAVE,Yes,0\n',
      model: modelOf(
        field('budget', 10, { field: 'budgetStatus', operator: 'EQUALS', values: ['APPROVED'] }),
        field('need', 7, { field: 'need', operator: 'IS_ONE_OF', values: ['CRITICAL', 'NICE_TO_HAVE'] }),
        field('calls', 2, { field: 'contactAttempts', operator: 'IS_BETWEEN', minimum: 4 }),
        field('no', -5, { field: 'doNotContact', operator: 'IS_SET' }),
      ),
    });
    expect(code).toBe(0);
    expect(rows.map((row) => row.score)).toEqual([19, 2]);
  });

  it('counts the age of a lead that nobody heard of from its arrival', async () => {
    const { rows } = await scoresOf({
      leads: 'Name,Employees,Created at\nOld,5,2026-01-01\nNew,5,2026-11-20\n',
      model: modelOf(field('size', 20, { field: 'employees', operator: 'IS_SET' }), {
        key: 'silent',
        label: 'Silent',
        group: 'NEGATIVE',
        points: -8,
        kind: 'SILENCE',
        days: 30,
      }),
      words: NOW,
    });
    expect(rows.map((row) => row.score)).toEqual([12, 20]);
  });

  it('takes a column for what --map says', async () => {
    const { rows } = await scoresOf({
      leads: 'Wer,Tel\nAda Byron,0912 123 4567\n',
      model: modelOf(field('phone', 5, { field: 'phone', operator: 'CONTAINS', values: ['989121234567'] })),
      words: ['--map', 'Wer=fullName', '--country', 'ir'],
    });
    expect(rows).toMatchObject([{ name: 'Ada Byron', score: 5 }]);
  });

  it('grades and rates by the thresholds of a file', async () => {
    await file('thresholds.json', { warmScore: 5, hotScore: 10, fitGrades: { A: 10, B: 5, C: 1 } });
    const { rows } = await scoresOf({
      leads: 'Name,Employees\nAda,120\n',
      model: modelOf(field('size', 10, { field: 'employees', operator: 'IS_SET' })),
      words: ['--thresholds', 'thresholds.json'],
    });
    expect(rows).toMatchObject([{ score: 10, grade: 'A4', rating: 'HOT' }]);
  });

  it('names a rule that cannot be used with the remedy, scores by the rest, and ends with 1', async () => {
    const { code, err, rows } = await scoresOf({
      leads: 'Name,Industry\nAda,Steel\n',
      model: modelOf(
        field('branch', 10, { field: 'industri', operator: 'IS_SET' }),
        field('known', 4, { field: 'industry', operator: 'IS_SET' }),
      ),
    });
    expect(code).toBe(1);
    expect(err).toMatch(/^model\.json: Rule "The branch": .*did you mean "industry"\? The rule was left out\.\n$/);
    expect(rows).toMatchObject([{ score: 4 }]);
  });

  it('names a touch and an answer that cannot be read by line and column, and scores the other rows', async () => {
    const { code, err, rows } = await scoresOf({
      leads: 'Name,Touches,Authority\nAda,FORM@yesterday,\nBen,FORM@2026-11-22T09:00Z,user\nCy,,boss\n',
      model: modelOf(form),
      words: NOW,
    });
    expect(code).toBe(1);
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^leads\.csv, line 2, Touches: The touch "FORM@yesterday" .* The row was left out\.$/),
      expect.stringMatching(
        /^leads\.csv, line 4, Authority: "boss" is none of DECISION_MAKER.* The row was left out\.$/,
      ),
      '',
    ]);
    expect(rows).toMatchObject([{ row: 2, name: 'Ben', score: 20 }]);
  });

  it('scores somebody whose address or arrival cannot be read, and names the cell', async () => {
    const { code, err, rows } = await scoresOf({
      leads: 'Name,E-Mail,Phone,Industry,Created\nAda,ada@,12,Steel,1.11.2026\n',
      model: modelOf(
        field('known', 4, { field: 'industry', operator: 'IS_SET' }),
        field('mail', 3, { field: 'email', operator: 'IS_SET' }),
      ),
    });
    expect(code).toBe(1);
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/line 2, E-Mail: .* It counts as empty\.$/),
      expect.stringMatching(/line 2, Phone: .* It counts as empty\.$/),
      expect.stringMatching(/line 2, Created: "1\.11\.2026" is no ISO time.* It counts as empty\.$/),
      '',
    ]);
    expect(rows).toMatchObject([{ row: 1, name: 'Ada', score: 4 }]);
  });

  it('scores rows without a name, leaves empty rows out, names broken ones, and numbers all of them', async () => {
    const { code, err, rows } = await scoresOf({
      leads: 'Industry,Note\nSteel,\n,\n,x,y\nFood,\n',
      model: modelOf(field('known', 4, { field: 'industry', operator: 'IS_SET' })),
    });
    expect(code).toBe(1);
    expect(rows).toMatchObject([
      { row: 1, name: '', score: 4 },
      { row: 4, name: '', score: 4 },
    ]);
    expect(err).toMatch(/^leads\.csv, line 4: The record has 3 cells .* The row was left out\.\n$/);
  });
});

describe('leads score --leads does not begin', () => {
  const LEADS = 'Name\nAda\n';

  it.each<[string, unknown, string[], RegExp]>([
    ['without JSON', '{ "name": ', NOW, /model\.json is not JSON/],
    ['without a model', [], NOW, /model\.json holds no score model/],
    ['without caps', { name: 'x', version: 1, rules: [] }, NOW, /groupCaps.*docs\/score-model\.md/],
    ['without rules', { ...modelOf(), rules: undefined }, NOW, /rules: .*give it a list of rules/],
    ['at no time', modelOf(), ['--now', 'yesterday'], /--now "yesterday" is no ISO time.*2026-11-22T09:00Z/],
    ['on no day', modelOf(), ['--now', '2026-02-30'], /no ISO time/],
    ['with a mapping of no column', modelOf(), ['--map', 'Wer=email'], /no column "Wer"/],
    ['in no country', modelOf(), ['--country', 'Iran'], /two letters/],
    ['with thresholds that are not there', modelOf(), ['--thresholds', 'no.json'], /no such file/],
    ['with a lead as well', modelOf(), ['2f1c8d1e-6c1f-4c53-9c0b-0a4d1f0f9a11'], /one of the three/],
    ['with --all as well', modelOf(), ['--all'], /one of the three/],
    ['with --dry-run', modelOf(), ['--dry-run'], /asks no Twenty; leave --dry-run out/],
    ['with a server', modelOf(), ['--url', 'https://crm.example'], /leave --url out/],
  ])('%s', async (_name, model, words, complaint) => {
    const { code, out, err } = await score({ leads: LEADS, model, words });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(complaint);
  });

  it.each([
    [{ hotScore: 10 }, /hotScore: The hot score must not be below/],
    [{ mqlscore: 10 }, /"mqlscore" is none\. There are: mqlScore/],
    [{ mqlScore: 'high' }, /mqlScore: Expected/],
    [[], /holds no thresholds/],
  ])('with the thresholds %j', async (thresholds, complaint) => {
    await file('wrong.json', thresholds);
    const { code, err } = await score({ leads: LEADS, model: modelOf(), words: ['--thresholds', 'wrong.json'] });
    expect(code).toBe(2);
    expect(err).toMatch(complaint);
  });

  it('with files that are not there, or without a model', async () => {
    const { run } = openTerminal({ directory });
    await file('leads.csv', LEADS);
    await file('model.json', modelOf());
    expect(await run('score', '--leads', 'no.csv', '--model', 'model.json')).toMatchObject({ code: 2 });
    expect((await run('score', '--leads', 'leads.csv', '--model', 'no.json')).err).toContain('no such file');
    expect((await run('score', '--leads', 'leads.csv')).err).toContain('Give --model FILE.json');
  });

  it('without --leads, whose options mean nothing to Twenty', async () => {
    const { run, requests } = openTerminal({ directory });
    for (const words of [['--json'], ['--model', 'model.json'], ['--now', '2026-11-22']]) {
      const { code, err } = await run('score', '--all', ...words);
      expect(code).toBe(2);
      expect(err).toContain(`${words[0]} belongs to --leads FILE.csv`);
    }
    expect(requests).toEqual([]);
  });
});
