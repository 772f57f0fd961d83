import { describe, expect, it } from '@jest/globals';

import { createTokenSource } from './create-token-source.ts';

describe('createTokenSource', () => {
  it('answers the given token, and no fresh one where none can be had', async () => {
    const tokens = createTokenSource({ getToken: () => 'key' });
    expect(await tokens.current()).toBe('key');
    expect(await tokens.refresh('key')).toBeNull();
  });

  it('remembers the fresh token while the source still answers the stale one', async () => {
    const tokens = createTokenSource({ getToken: () => 'stale', refreshToken: () => 'fresh' });
    expect(await tokens.refresh('stale')).toBe('fresh');
    expect(await tokens.current()).toBe('fresh');
  });

  it('follows the source once it answers another token itself', async () => {
    let given = 'stale';
    const tokens = createTokenSource({ getToken: () => given, refreshToken: () => 'fresh' });
    await tokens.refresh('stale');
    given = 'newer';
    expect(await tokens.current()).toBe('newer');
  });

  it('asks once for all who were refused together', async () => {
    let asked = 0;
    const tokens = createTokenSource({
      getToken: () => 'stale',
      refreshToken: async () => {
        asked += 1;
        await Promise.resolve();
        return `fresh-${asked}`;
      },
    });
    const fresh = await Promise.all([tokens.refresh('stale'), tokens.refresh('stale'), tokens.refresh('stale')]);
    expect(fresh).toEqual(['fresh-1', 'fresh-1', 'fresh-1']);
    expect(await tokens.refresh('stale')).toBe('fresh-1');
  });

  it('asks again when the fresh token was refused, too', async () => {
    let asked = 0;
    const tokens = createTokenSource({ getToken: () => 'stale', refreshToken: () => `fresh-${++asked}` });
    expect(await tokens.refresh('stale')).toBe('fresh-1');
    expect(await tokens.refresh('fresh-1')).toBe('fresh-2');
    expect(await tokens.current()).toBe('fresh-2');
  });

  it('does not take the refused token for a fresh one', async () => {
    const tokens = createTokenSource({ getToken: () => 'stale', refreshToken: () => 'stale' });
    expect(await tokens.refresh('stale')).toBeNull();
  });
});
