import { cleanText } from '../text/clean-text.ts';

/** A web address with its scheme, or null: only http and https, only a host with a dot in its name, no credentials. */
export const normaliseUrl = (text: string): string | null => {
  const cleaned = cleanText({ text });
  const url = URL.parse(
    /^[a-z][a-z0-9+.-]*:/i.test(cleaned) && !/^[\w.-]+:\d/.test(cleaned) ? cleaned : `https://${cleaned}`,
  );
  if (!url || !['http:', 'https:'].includes(url.protocol)) return null;
  if (url.username !== '' || url.password !== '' || !/[^.]\.[a-z][a-z0-9-]+$/i.test(url.hostname)) return null;
  return url.href.replace(/\/$/, '');
};
