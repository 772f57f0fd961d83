import { emailDomain } from '../domains/email-domain.ts';
import { businessDomain } from '../domains/business-domain.ts';

import { type PlannedRecord, type WorkflowCheck } from './conversion-plan.ts';

/**
 * What Twenty's shipped workflow will do with the person: it runs when addresses of a person are written, looks for a
 * company whose link has the domain of the business address, or makes one, and attaches the person to that.
 */
export const workflowCheck = ({
  person,
  companyId,
  companyLink,
  primaryEmail,
}: {
  person: PlannedRecord;
  /** Where the person is meant to be afterwards. */
  companyId: string | null;
  /** The link that company has once the plan is carried out. */
  companyLink: string;
  primaryEmail: string;
}): WorkflowCheck | null => {
  const isStarted = person.id !== null && 'emails' in person.data;
  if (!isStarted || person.id === null || businessDomain(primaryEmail) === null) return null;
  const domain = emailDomain(primaryEmail);
  return {
    personId: person.id,
    expectedCompanyId: companyId,
    emailDomain: domain,
    isLikelyToMove: hostOf(companyLink) !== domain,
  };
};

const hostOf = (link: string): string => {
  const url = URL.parse(/^https?:\/\//i.test(link) ? link : `https://${link}`);
  return url ? url.hostname.replace(/^www\./, '') : '';
};
