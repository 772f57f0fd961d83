import { textOf } from '../fields/text-of.ts';

type Call = {
  pattern: string;
  params?: Record<string, string | null> | undefined;
  queryParams?: Record<string, unknown> | undefined;
};

/** `/object/:objectNameSingular/:objectRecordId` with its parameters and query filled in. */
export const fillAddress = ({ pattern, params = {}, queryParams = {} }: Call): string => {
  const path = pattern.replace(/:([A-Za-z]+)\??/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const query = new URLSearchParams(
    Object.entries(queryParams).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name, textOf(value)]],
    ),
  ).toString();
  const rooted = path.startsWith('/') ? path : `/${path}`;
  return query ? `${rooted}?${query}` : rooted;
};
