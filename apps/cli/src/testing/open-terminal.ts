import { runCli } from '../run-cli.ts';
import type { Surroundings } from '../terminal/terminal.ts';

/** What an answer of the played server is made from. */
export type PlayedRequest = {
  url: string;
  authorization: string | null;
  query: string;
  variables: Record<string, unknown>;
};

/**
 * A terminal without a terminal: collects what is printed, and plays the server by the names of the operations asked
 * for. An operation that nobody foresaw is refused in Twenty's words.
 */
export const openTerminal = ({
  env = {},
  directory = '/',
  isTTY = false,
  server = {},
}: {
  env?: Record<string, string | undefined>;
  directory?: string;
  isTTY?: boolean;
  server?: Record<string, (request: PlayedRequest) => unknown> | typeof fetch;
} = {}) => {
  const printed = { out: '', err: '' };
  const requests: PlayedRequest[] = [];
  const play: typeof fetch = async (input, init) => {
    const request = readRequest({ input, init });
    requests.push(request);
    const name = /(?:query|mutation)\s+(\w+)/.exec(request.query)?.[1] ?? '';
    const answer = typeof server === 'function' ? undefined : server[name]?.(request);
    if (answer instanceof Error) throw answer;
    if (answer instanceof Response) return answer;
    return await Promise.resolve(Response.json(answer ?? { errors: [{ message: `Nobody foresaw ${name}` }] }));
  };
  const surroundings: Surroundings = {
    env,
    directory,
    stdout: { isTTY, columns: 100, write: (text: string) => (printed.out += text) },
    stderr: { isTTY, columns: 100, write: (text: string) => (printed.err += text) },
    fetch: typeof server === 'function' ? server : play,
    sleep: () => Promise.resolve(),
    now: () => new Date('2026-11-22T09:00:00Z'),
    random: () => 0.5,
  };
  const run = async (...words: string[]) => {
    printed.out = '';
    printed.err = '';
    const code = await runCli({ words, surroundings });
    return { code, out: printed.out, err: printed.err };
  };
  return { run, requests };
};

const readRequest = ({ input, init }: { input: Parameters<typeof fetch>[0]; init: RequestInit | undefined }) => {
  const body = typeof init?.body === 'string' ? init.body : '{}';
  const { query = '', variables = {} } = JSON.parse(body) as { query?: string; variables?: Record<string, unknown> };
  return {
    url: input instanceof Request ? input.url : String(input),
    authorization: new Headers(init?.headers).get('authorization'),
    query,
    variables,
  };
};
