import { describe, expect, it } from '@jest/globals';

import { openTerminal } from './testing/open-terminal.ts';

describe('leads', () => {
  it('explains itself', async () => {
    const { code, out } = await openTerminal().run('--help');
    expect(code).toBe(0);
    for (const command of ['doctor', 'import', 'convert', 'score', 'backtest', 'model', 'seed']) {
      expect(out).toContain(command);
    }
    expect(out).toContain('Exit codes');
  });

  it.each([
    'doctor',
    'import',
    'convert',
    'score',
    'seed',
    'model list',
    'model export',
    'model import',
    'model publish',
  ])('explains %s, and how to name the server', async (command) => {
    const { code, out } = await openTerminal().run(...command.split(' '), '--help');
    expect(code).toBe(0);
    expect(out).toContain('TWENTY_API_URL');
    expect(out).toContain('TWENTY_API_KEY');
  });

  it('shows its help, and ends with 2, when called with nothing', async () => {
    const { code, err } = await openTerminal().run();
    expect(code).toBe(2);
    expect(err).toContain('Usage: leads');
  });

  it.each([
    [['nonsense'], "unknown command 'nonsense'"],
    [['doctor', '--nope'], "unknown option '--nope'"],
    [['convert'], "missing required argument 'lead-id'"],
    [['convert', 'Ada'], "not a lead's id"],
    [['score'], 'Name one lead, or give --all, or --leads'],
    [['score', '2f1c8d1e-6c1f-4c53-9c0b-0a4d1f0f9a11', '--all'], 'Name one lead, or give --all, or --leads'],
    [['model'], 'Usage: leads model'],
    [['model', 'nonsense'], "unknown command 'nonsense'"],
    [['model', 'publish'], "missing required argument 'model-id'"],
    [['model', 'publish', 'Pumps'], "not a score model's id"],
    [['model', 'export', 'Pumps'], "not a score model's id"],
    [['model', 'import', 'no-such-file.json'], 'no such file'],
    [['backtest'], "required option '--leads <file>'"],
    [['doctor', '--url', 'nowhere'], "not a server's address"],
  ])('ends with 2 on %j', async (words, complaint) => {
    const { run, requests } = openTerminal();
    const { code, err } = await run(...words);
    expect(code).toBe(2);
    expect(err).toContain(complaint);
    expect(requests).toEqual([]);
  });
});
