import { FREE_MAIL_TYPOS } from '../domains/free-mail-domains.ts';
import { cleanText } from '../text/clean-text.ts';
import { normaliseDigits } from '../text/normalise-digits.ts';

export type EmailReading =
  | {
      kind: 'email';
      email: string;
      /** The address that was likely meant, where the domain looks mistyped. */ suggestion: string | null;
    }
  | { kind: 'refused'; code: 'INVALID_EMAIL' };

const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const HOST = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;
const REFUSED: EmailReading = { kind: 'refused', code: 'INVALID_EMAIL' };

/** An e-mail address as it is stored: lower-case, the domain in ASCII. Lengths are those of RFC 5321. */
export const normaliseEmail = (text: string): EmailReading => {
  const cleaned = normaliseDigits(cleanText({ text }))
    .replace(/^mailto:/i, '')
    .replace(/^<(.*)>$/, '$1')
    .toLowerCase();
  const at = cleaned.lastIndexOf('@');
  const local = cleaned.slice(0, at);
  const host = asciiHost(cleaned.slice(at + 1));
  const email = `${local}@${host ?? ''}`;
  if (at < 1 || host === null || local.length > 64 || email.length > 254 || !LOCAL_PART.test(local)) return REFUSED;
  const meant = FREE_MAIL_TYPOS.get(host);
  return { kind: 'email', email, suggestion: meant === undefined ? null : `${local}@${meant}` };
};

const asciiHost = (host: string): string | null => {
  // The URL parser knows IDNA, but also turns "1.2" and "a/b" into hosts: what is not plainly a name is refused first.
  if (host.length > 253 || /[\s/?#:@\\[\]%]/.test(host)) return null;
  const ascii = /^[\x00-\x7F]*$/.test(host) ? host : (URL.parse(`http://${host}`)?.hostname ?? '');
  return HOST.test(ascii) ? ascii : null;
};
