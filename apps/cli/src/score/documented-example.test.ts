import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';

import {
  EMAIL_DOMAIN_LISTS,
  FIELD_OPERATORS,
  readScoreModel,
  SCORE_DECAYS,
  SCORE_FIELD_OPTIONS,
  SCORE_FIELDS,
  SCORE_RULE_KINDS,
  SCORE_RULE_SCHEMAS,
  SENIORITIES,
  TOUCH_DIRECTIONS,
  TOUCH_OUTCOMES,
  TOUCH_TYPES,
} from '@leads/lead-domain';

import { readTouches } from './read-touches.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const read = (path: string): Promise<string> => readFile(`${ROOT}/${path}`, 'utf8');

/** The first block of a language after some words. */
const blockAfter = ({ text, words, language }: { text: string; words: string; language: string }): string =>
  new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(text.slice(text.indexOf(words)))?.[1] ?? '';

const documented = async () => {
  const text = await read('docs/score-model.md');
  const about = { text, words: '## A file that works' };
  const command = blockAfter({ ...about, language: 'sh' });
  return { command, result: blockAfter({ ...about, language: 'text' }) };
};

describe('docs/score-model.md', () => {
  it('shows a model that is read without problems, with every kind of rule', async () => {
    const reading = readScoreModel({ input: JSON.parse(await read('docs/examples/score-model.json')) });
    if (reading.kind === 'unreadable') throw new Error('unreadable');
    expect(reading.problems).toEqual([]);
    const active = reading.model.rules.filter(({ isActive }) => isActive);
    expect(new Set(active.map(({ kind }) => kind))).toEqual(new Set(SCORE_RULE_KINDS));
  });

  it('shows the command and what it prints, on stdout and nothing else', async () => {
    const { command, result } = await documented();
    expect(command).toMatch(/^npm run -s leads -- score /);
    const words = command.replace('npm run -s leads -- ', '').split(' ');
    const printed = await new Promise((resolve) => {
      const env = { PATH: process.env.PATH, INIT_CWD: ROOT };
      const child = execFile(process.execPath, [MAIN, ...words], { env }, (_failure, stdout, stderr) =>
        resolve({ code: child.exitCode, stdout, stderr }),
      );
    });
    expect(printed).toEqual({ code: 0, stdout: `${result}\n`, stderr: '' });
  });

  it('shows touches in both notations as they are read', async () => {
    const text = await read('docs/score-model.md');
    const about = { text, words: '### The touches column' };
    const short = readTouches(blockAfter({ ...about, language: 'text' }));
    const json = readTouches(blockAfter({ ...about, language: 'json' }));
    expect(short).toMatchObject({ kind: 'read', touches: [{ type: 'FORM' }, { type: 'CALL' }, { type: 'EMAIL' }] });
    expect(json).toMatchObject({ kind: 'read', touches: [{ type: 'FORM' }, { type: 'CALL', outcome: 'REACHED' }] });
  });

  it.each([
    ['rule', Object.values(SCORE_RULE_SCHEMAS).flatMap(({ shape }) => Object.keys(shape))],
    ['kind', SCORE_RULE_KINDS],
    ['operator', FIELD_OPERATORS],
    ['field', SCORE_FIELDS],
    ['option', Object.values(SCORE_FIELD_OPTIONS).flat()],
    ['domain list', EMAIL_DOMAIN_LISTS],
    ['seniority', SENIORITIES],
    ['touch', [...TOUCH_TYPES, ...TOUCH_DIRECTIONS, ...TOUCH_OUTCOMES]],
    ['decay', SCORE_DECAYS],
  ])('names every %s that there is', async (_name, terms) => {
    const text = await read('docs/score-model.md');
    expect(terms.filter((term) => !text.includes(`\`${term}\``))).toEqual([]);
  });
});
