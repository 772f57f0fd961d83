import { getDomain } from 'tldts';

/** The registrable domain of an address, link or host (https://www.shop.acme.co.uk/x → acme.co.uk), in ASCII; or null. */
export const registrableDomain = (text: string): string | null => {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === '') return null;
  const host = trimmed.includes('@') ? trimmed.slice(trimmed.lastIndexOf('@') + 1) : trimmed;
  const found = getDomain(host, { allowPrivateDomains: true });
  return found === null ? null : asciiHost(found);
};

const asciiHost = (host: string): string | null => {
  if (/^[\x00-\x7F]*$/.test(host)) return host;
  const url = URL.parse(`http://${host}`);
  return url ? url.hostname : null;
};
