import { UsageError } from '../terminal/usage-error.ts';

export type Connection = { url: string; key: string };

export type ConnectionOptions = { url?: string; key?: string };

const SANDBOX_URL = 'http://127.0.0.1:4020';
const SANDBOX_KEY = 'sandbox';
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Option before environment before default. The sandbox's well-known key is sent to a sandbox on this machine only. */
export const readConnection = ({
  options,
  env,
}: {
  options: ConnectionOptions;
  env: Record<string, string | undefined>;
}): Connection => {
  const given = options.url ?? nonEmpty(env.TWENTY_API_URL) ?? SANDBOX_URL;
  const url = readUrl(given);
  const key = options.key ?? nonEmpty(env.TWENTY_API_KEY) ?? (isSandbox(url) ? SANDBOX_KEY : undefined);
  if (!key) {
    throw new UsageError(
      `No key for ${url.origin}. Give one with --key or TWENTY_API_KEY; an admin makes it in Twenty under Settings → MCP & APIs.`,
    );
  }
  return { url: url.href.replace(/\/+$/, ''), key };
};

const readUrl = (text: string): URL => {
  const url = URL.parse(text);
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new UsageError(
      `"${text}" is not a server's address. Give one like https://crm.example.com with --url or TWENTY_API_URL.`,
    );
  }
  // People copy the address of the API or of a page; the server's own is meant.
  return new URL(url.pathname.replace(/\/(graphql|metadata|rest)\/?$/, '/'), url.origin);
};

const isSandbox = (url: URL): boolean => LOOPBACK.has(url.hostname) && url.port === '4020';

const nonEmpty = (value: string | undefined): string | undefined => (value === '' ? undefined : value);
