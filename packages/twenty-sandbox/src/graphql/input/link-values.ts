import * as z from 'zod';
import { badInput } from '../refusal.ts';
import { readJson } from './json-values.ts';
import { isAbsoluteUrl } from './absolute-url.ts';
import { readText } from './text-values.ts';

const linkSchema = z.object({ url: z.string().nullish(), label: z.string().nullish() });

type Link = { url: string; label: string | null };

/**
 * Links: host in lower case, no slash at the end, empty ones dropped, the first of what is left is the primary one.
 * The three parts are always written together, so giving the label alone clears the link (as measured).
 */
export const readLinks = (parts: Record<string, unknown>, field: string): Record<string, unknown> => {
  const url = readText(parts.primaryLinkUrl ?? null, `${field}.primaryLinkUrl`);
  const label = readText(parts.primaryLinkLabel ?? null, `${field}.primaryLinkLabel`);
  const secondary = readJson(parts.secondaryLinks ?? null, `${field}.secondaryLinks`);
  const links = [...(url === null ? [] : [{ url, label }]), ...readList(secondary)];
  for (const link of links) {
    if (!isAbsoluteUrl(link.url))
      throw badInput('INVALID_URL', 'The URL of the link is not valid', 'Invalid URL format.');
  }
  const [primary, ...others] = links;
  return {
    primaryLinkUrl: primary === undefined ? null : normaliseUrl(primary.url),
    primaryLinkLabel: primary?.label === '' ? null : (primary?.label ?? null),
    secondaryLinks:
      others.length === 0 ? null : others.map((link) => ({ url: normaliseUrl(link.url), label: link.label })),
  };
};

const readList = (value: unknown): Link[] => {
  if (value !== null && !Array.isArray(value)) throw new TypeError('(secondaryLinks ?? []) is not iterable');
  const items: unknown[] = value ?? [];
  return items.flatMap((item) => {
    const link = linkSchema.safeParse(item);
    return link.success && link.data.url ? [{ url: link.data.url, label: link.data.label ?? null }] : [];
  });
};

const normaliseUrl = (text: string): string => {
  const url = URL.parse(text);
  return url === null ? text : (url.origin + url.pathname + url.search + url.hash).replace(/\/$/, '');
};
