import { describe, expect, it } from '@jest/globals';

import { readConnection } from './read-connection.ts';

const sandbox = { url: 'http://127.0.0.1:4020', key: 'sandbox' };

describe('readConnection', () => {
  it('means the sandbox unless told otherwise', () => {
    expect(readConnection({ options: {}, env: {} })).toEqual(sandbox);
    expect(readConnection({ options: {}, env: { TWENTY_API_URL: '', TWENTY_API_KEY: '' } })).toEqual(sandbox);
  });

  it('takes the option before the environment', () => {
    const env = { TWENTY_API_URL: 'https://env.example', TWENTY_API_KEY: 'env-key' };
    expect(readConnection({ options: {}, env })).toEqual({ url: 'https://env.example', key: 'env-key' });
    expect(readConnection({ options: { url: 'https://option.example', key: 'option-key' }, env })).toEqual({
      url: 'https://option.example',
      key: 'option-key',
    });
  });

  it.each(['http://localhost:4020', 'http://[::1]:4020/'])('knows the sandbox as %s', (url) => {
    expect(readConnection({ options: { url }, env: {} }).key).toBe('sandbox');
  });

  it.each(['http://127.0.0.1:3000', 'https://crm.example.com', 'http://crm.example.com:4020'])(
    'never sends the well-known key to %s',
    (url) => {
      expect(() => readConnection({ options: { url }, env: {} })).toThrow('No key for');
    },
  );

  it.each([
    ['https://crm.example.com/', 'https://crm.example.com'],
    ['https://crm.example.com/graphql', 'https://crm.example.com'],
    ['https://crm.example.com/metadata/', 'https://crm.example.com'],
    ['https://example.com/crm/', 'https://example.com/crm'],
  ])('reads %s as the server %s', (url, expected) => {
    expect(readConnection({ options: { url, key: 'k' }, env: {} }).url).toBe(expected);
  });

  it.each(['crm.example.com', 'ftp://crm.example.com', 'nonsense'])('refuses %s', (url) => {
    expect(() => readConnection({ options: { url, key: 'k' }, env: {} })).toThrow("is not a server's address");
  });
});
