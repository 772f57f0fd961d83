import { FREE_MAIL_DOMAINS } from './free-mail-domains.ts';
import { emailDomain } from './email-domain.ts';
import { registrableDomain } from './registrable-domain.ts';

/** The company's registrable domain behind an e-mail address or link; null for providers that everybody uses. */
export const businessDomain = (text: string): string | null => {
  if (FREE_MAIL_DOMAINS.has(emailDomain(text))) return null;
  const domain = registrableDomain(text);
  return domain === null || FREE_MAIL_DOMAINS.has(domain) || SITES_OF_MANY.has(domain) ? null : domain;
};

/** Sites on which companies keep a page: a link to one is no company's domain. */
const SITES_OF_MANY: ReadonlySet<string> = new Set([
  'facebook.com',
  'instagram.com',
  'linkedin.com',
  'twitter.com',
  'x.com',
  'youtube.com',
  't.me',
  'telegram.me',
  'wa.me',
  'aparat.com',
  'divar.ir',
  'google.com',
  'linktr.ee',
  'tiktok.com',
  'xing.com',
]);
