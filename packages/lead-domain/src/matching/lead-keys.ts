import { businessDomain } from '../domains/business-domain.ts';
import { foldText } from '../text/fold-text.ts';

import { foldCompanyName } from './fold-company-name.ts';
import { emailKeys, phoneKeys, type SearchKeysLead } from './search-keys.ts';

/** What of a lead is compared with every candidate, prepared once. */
export type LeadKeys = {
  emails: ReadonlySet<string>;
  phones: ReadonlySet<string>;
  domains: ReadonlySet<string>;
  name: string;
  foldedName: string;
  /** A first name alone is shared by too many. */
  hasWholeName: boolean;
  companyName: string;
  foldedCompanyName: string;
};

export const leadKeys = (lead: SearchKeysLead): LeadKeys => {
  const emails = emailKeys(lead.emails);
  const domains = [...emails, lead.website.primaryLinkUrl].map(businessDomain);
  const { firstName, lastName } = lead.contactName;
  const name = `${firstName} ${lastName}`.trim();
  return {
    emails: new Set(emails),
    phones: new Set(phoneKeys(lead.phones).map(({ e164 }) => e164)),
    domains: new Set(domains.filter((domain) => domain !== null)),
    name,
    foldedName: foldText(name),
    hasWholeName: firstName.trim() !== '' && lastName.trim() !== '',
    companyName: lead.companyName,
    foldedCompanyName: foldCompanyName(lead.companyName),
  };
};
