import { parseArgs } from 'node:util';

export const USAGE = `npm start -- [options]

  --data DIR      keep the data in DIR between runs (default: in memory)
  --empty         start without sample records
  --latency MS    let every request wait MS milliseconds
  --rate-limit    limit API keys to 100 root fields a minute, as Twenty does
  --help          this text

  PORT             port to listen on (default 4020)
  SANDBOX_API_KEY  bearer token of the API (default "sandbox")`;

export type SandboxOptions = {
  kind: 'start';
  port: number;
  apiKey: string;
  data: string | null;
  isEmpty: boolean;
  latency: number;
  hasRateLimit: boolean;
};

type Reading = SandboxOptions | { kind: 'help' } | { kind: 'refused'; problem: string };

const DEFAULT_PORT = 4020;

const wholeNumber = (text: string, most: number): number | null =>
  /^\d+$/.test(text) && Number(text) <= most ? Number(text) : null;

/** Flags and environment of `npm start`, checked; a refusal says what is wrong with which. */
export const readOptions = ({
  args,
  environment,
}: {
  args: string[];
  environment: Readonly<Record<string, string | undefined>>;
}): Reading => {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        data: { type: 'string' },
        empty: { type: 'boolean', default: false },
        latency: { type: 'string', default: '0' },
        'rate-limit': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return { kind: 'refused', problem: error instanceof Error ? error.message : String(error) };
  }
  if (values.help) return { kind: 'help' };
  const port = wholeNumber(environment.PORT ?? String(DEFAULT_PORT), 65_535);
  // The address is told to functions before anything listens: it cannot be left to the system.
  if (port === null || port === 0)
    return { kind: 'refused', problem: `PORT must be a port number, not "${environment.PORT}".` };
  const latency = wholeNumber(values.latency, 60_000);
  if (latency === null) {
    return { kind: 'refused', problem: `--latency takes milliseconds up to 60000, not "${values.latency}".` };
  }
  if (values.data === '') return { kind: 'refused', problem: '--data needs a folder.' };
  return {
    kind: 'start',
    port,
    apiKey: environment.SANDBOX_API_KEY ?? 'sandbox',
    data: values.data ?? null,
    isEmpty: values.empty,
    latency,
    hasRateLimit: values['rate-limit'],
  };
};
