import { describe, expect, it } from '@jest/globals';
import { readOptions } from './read-options.ts';

const read = (args: string[], environment = {}) => readOptions({ args, environment });

describe('readOptions', () => {
  it('has a default for everything', () => {
    expect(read([])).toEqual({
      kind: 'start',
      port: 4020,
      apiKey: 'sandbox',
      data: null,
      isEmpty: false,
      latency: 0,
      hasRateLimit: false,
    });
  });

  it('reads flags and environment', () => {
    const args = ['--data', 'x', '--empty', '--latency', '250', '--rate-limit'];
    expect(read(args, { PORT: '5000', SANDBOX_API_KEY: 'k' })).toMatchObject({
      port: 5000,
      apiKey: 'k',
      data: 'x',
      isEmpty: true,
      latency: 250,
      hasRateLimit: true,
    });
  });

  it.each([
    [['--latency', 'slow'], {}, /--latency/],
    [['--latency', '-1'], {}, /--latency/],
    [['--what'], {}, /--what/],
    [['--data', ''], {}, /--data/],
    [[], { PORT: '99999' }, /PORT/],
    [[], { PORT: '0' }, /PORT/],
  ])('refuses %j %j', (args, environment, problem) => {
    const reading = read(args, environment);
    expect(reading).toMatchObject({ kind: 'refused', problem: expect.stringMatching(problem) });
  });
});
