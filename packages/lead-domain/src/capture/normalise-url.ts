import { cleanText } from '../text/clean-text.ts';

/** Hosts that Twenty takes for a link: names of two to eleven parts, the last one beginning with a letter. */
const HOST = /^(?:(?:xn--|_)?[a-z0-9-]{0,61}[a-z0-9]\.){1,10}[a-z][a-z0-9-]{1,60}$/;

/** A web address with its scheme, or null: only http and https, only a host with a dot in its name, no credentials. */
export const normaliseUrl = (text: string): string | null => {
  const cleaned = cleanText({ text });
  const url = URL.parse(
    /^[a-z][a-z0-9+.-]*:/i.test(cleaned) && !/^[\w.-]+:\d/.test(cleaned) ? cleaned : `https://${cleaned}`,
  );
  if (!url || !['http:', 'https:'].includes(url.protocol)) return null;
  if (url.username !== '' || url.password !== '' || !HOST.test(url.hostname)) return null;
  return url.href.replace(/\/$/, '');
};
