import { businessDomain } from '../domains/business-domain.ts';
import { type Person } from '../records/person.ts';
import { foldText } from '../text/fold-text.ts';

import { compareNames } from './compare-names.ts';
import { foldCompanyName } from './fold-company-name.ts';
import { type LeadKeys } from './lead-keys.ts';
import { type Match, type MatchEvidence } from './match.ts';
import { emailKeys, phoneKeys } from './search-keys.ts';
import { weighEvidence } from './weigh-evidence.ts';

/**
 * People who may be the lead. The same address is strong; the same number medium, since a switchboard has many people;
 * the same or a similar name weak, and more only beside the number or the company.
 */
export const matchPeople = ({ keys, people }: { keys: LeadKeys; people: readonly Person[] }): Match[] =>
  people.flatMap((person) => {
    const evidence = evidenceFor({ keys, person });
    if (evidence.length === 0 || evidence.every(({ signal }) => ABOUT_THE_COMPANY.has(signal))) return [];
    const strength = weighEvidence(evidence);
    const isDeleted = person.deletedAt !== null;
    const isKnownAddress = evidence.some(({ signal }) => signal === 'EMAIL');
    return [
      {
        recordId: person.id,
        label: labelOf(person),
        evidence,
        strength,
        isProposed: !isDeleted && (isKnownAddress || (strength !== 'WEAK' && evidence.length > 1)),
        isDeleted,
      },
    ];
  });

/** Colleagues share these: alone they say nothing about the person. */
const ABOUT_THE_COMPANY: ReadonlySet<MatchEvidence['signal']> = new Set(['DOMAIN', 'COMPANY_NAME']);

const evidenceFor = ({ keys, person }: { keys: LeadKeys; person: Person }): MatchEvidence[] => {
  const evidence: MatchEvidence[] = [];
  const emails = emailKeys(person.emails);
  const email = emails.find((address) => keys.emails.has(address));
  if (email !== undefined) evidence.push({ signal: 'EMAIL', strength: 'STRONG', leadValue: email, recordValue: email });
  const phone = phoneKeys(person.phones).find(({ e164 }) => keys.phones.has(e164))?.e164;
  if (phone !== undefined) evidence.push({ signal: 'PHONE', strength: 'MEDIUM', leadValue: phone, recordValue: phone });
  const fullName = labelOfName(person);
  const likeness = compareNames(keys.foldedName, foldText(fullName));
  if (likeness !== 'different' && keys.hasWholeName) {
    evidence.push({ signal: 'NAME', strength: 'WEAK', leadValue: keys.name, recordValue: fullName });
  }
  const links = [...emails, person.company?.domainName.primaryLinkUrl ?? ''];
  const link = links.find((text) => keys.domains.has(businessDomain(text) ?? ''));
  if (link !== undefined) {
    evidence.push({ signal: 'DOMAIN', strength: 'WEAK', leadValue: businessDomain(link) ?? '', recordValue: link });
  }
  const companyName = person.company?.name ?? '';
  if (keys.foldedCompanyName !== '' && foldCompanyName(companyName) === keys.foldedCompanyName) {
    const strength = 'WEAK';
    evidence.push({ signal: 'COMPANY_NAME', strength, leadValue: keys.companyName, recordValue: companyName });
  }
  return evidence;
};

const labelOfName = ({ name: { firstName, lastName } }: Person): string => `${firstName} ${lastName}`.trim();

const labelOf = (person: Person): string => labelOfName(person) || person.emails.primaryEmail;
