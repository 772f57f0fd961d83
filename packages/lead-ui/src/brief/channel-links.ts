import { type Lead } from '@leads/lead-domain';

/** Ways to reach a lead, as links that a browser follows: mail, telephone, website. */
export const channelLinks = ({
  emails,
  phones,
  website,
}: Pick<Lead, 'emails' | 'phones' | 'website'>): { href: string; text: string }[] => {
  const email = emails.primaryEmail;
  const phone = phones.primaryPhoneNumber;
  const url = website.primaryLinkUrl;
  return [
    ...(email === '' ? [] : [{ href: `mailto:${email}`, text: email }]),
    ...(phone === ''
      ? []
      : [
          {
            href: `tel:${phones.primaryPhoneCallingCode}${phone}`,
            text: `${phones.primaryPhoneCallingCode} ${phone}`.trim(),
          },
        ]),
    ...(/^https?:\/\//i.test(url)
      ? [{ href: url, text: url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '') }]
      : []),
  ];
};
