import { type SearchKeys } from '@leads/lead-domain';

/** Conditions in Twenty's filter language; a record is a candidate where one of its object's conditions holds. */
export type CandidateFilters = { people: object[]; companies: object[]; opportunities: object[] };

export type CandidateIds = { people: string[]; companies: string[]; opportunities: string[] };

/** What finds every record that may match: by e-mail, phone, domain and name, and by id those that are known already. */
export const candidateFilters = ({ keys, ids }: { keys: SearchKeys; ids: CandidateIds }): CandidateFilters => {
  const people = [...peopleByAddress(keys), ...peopleByName(keys)];
  const companies = companiesByKeys(keys);
  return {
    people: [...people, ...byIds(ids.people)],
    companies: [...companies, ...byIds(ids.companies)],
    opportunities: [
      ...(companies.length > 0 ? [{ company: { or: companies } }] : []),
      ...peopleByAddress(keys).map((pointOfContact) => ({ pointOfContact })),
      ...(ids.companies.length > 0 ? [{ companyId: { in: ids.companies } }] : []),
      ...byIds(ids.opportunities),
    ],
  };
};

const byIds = (ids: string[]): object[] => (ids.length > 0 ? [{ id: { in: ids } }] : []);

const peopleByAddress = ({ emails, phones }: SearchKeys): object[] => [
  ...(emails.length > 0 ? [{ emails: { primaryEmail: { in: emails } } }] : []),
  ...emails.map((email) => ({ emails: { additionalEmails: { like: containing(email) } } })),
  ...phones.flatMap(({ nationalNumber }) => [
    { phones: { primaryPhoneNumber: { eq: nationalNumber } } },
    { phones: { additionalPhones: { like: containing(nationalNumber) } } },
  ]),
];

const peopleByName = ({ names: { firstName, lastName, lastNameVariants } }: SearchKeys): object[] =>
  [...new Set([lastName, ...lastNameVariants])]
    .filter((name) => name !== '')
    .map((name) => ({
      name: {
        lastName: { ilike: literally(name) },
        // A first name is spelled in more ways than one; its first letter keeps the answer short.
        ...(firstName === '' ? {} : { firstName: { ilike: `${literally(firstName.slice(0, 1))}%` } }),
      },
    }));

const companiesByKeys = ({ domain, names: { companyName, companyNameVariants } }: SearchKeys): object[] => [
  ...(domain === null ? [] : [{ domainName: { primaryLinkUrl: { ilike: containing(domain) } } }]),
  ...[...new Set([companyName, ...companyNameVariants])]
    .filter((name) => name !== '')
    .map((name) => ({ name: { ilike: containing(name) } })),
];

/** `%` and `_` of the value itself are meant literally. */
const literally = (value: string): string => value.replaceAll(/[\\%_]/g, String.raw`\$&`);

const containing = (value: string): string => `%${literally(value)}%`;
