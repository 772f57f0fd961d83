import { type SearchKeys } from '@leads/lead-domain';
import { describe, expect, it } from '@jest/globals';

import { candidateFilters } from './candidate-filters.ts';

const NO_KEYS: SearchKeys = {
  emails: [],
  phones: [],
  domain: null,
  names: { firstName: '', lastName: '', lastNameVariants: [], companyName: '', companyNameVariants: [] },
};
const NO_IDS = { people: [], companies: [], opportunities: [] };

describe('candidateFilters', () => {
  it('asks for nothing where nothing is known', () => {
    expect(candidateFilters({ keys: NO_KEYS, ids: NO_IDS })).toEqual({ people: [], companies: [], opportunities: [] });
  });

  it('asks for people by every address and number, also where it is not their first', () => {
    const keys: SearchKeys = {
      ...NO_KEYS,
      emails: ['ada@golden-anvil.example'],
      phones: [{ e164: '+442071838750', nationalNumber: '2071838750', countryCode: 'GB', callingCode: '+44' }],
    };
    expect(candidateFilters({ keys, ids: NO_IDS }).people).toEqual([
      { emails: { primaryEmail: { in: ['ada@golden-anvil.example'] } } },
      { emails: { additionalEmails: { like: '%ada@golden-anvil.example%' } } },
      { phones: { primaryPhoneNumber: { eq: '2071838750' } } },
      { phones: { additionalPhones: { like: '%2071838750%' } } },
    ]);
  });

  it('asks for opportunities of whatever company and contact may match', () => {
    const keys: SearchKeys = { ...NO_KEYS, emails: ['ada@x.example'], domain: 'x.example' };
    expect(
      candidateFilters({ keys, ids: { ...NO_IDS, companies: ['c1'], opportunities: ['o1'] } }).opportunities,
    ).toEqual([
      { company: { or: [{ domainName: { primaryLinkUrl: { ilike: '%x.example%' } } }] } },
      { pointOfContact: { emails: { primaryEmail: { in: ['ada@x.example'] } } } },
      { pointOfContact: { emails: { additionalEmails: { like: '%ada@x.example%' } } } },
      { companyId: { in: ['c1'] } },
      { id: { in: ['o1'] } },
    ]);
  });

  it('takes a per cent sign in a name for what it is', () => {
    const keys: SearchKeys = {
      ...NO_KEYS,
      names: { ...NO_KEYS.names, companyName: '100%_fit', companyNameVariants: ['100%_fit'] },
    };
    expect(candidateFilters({ keys, ids: NO_IDS }).companies).toEqual([{ name: { ilike: String.raw`%100\%\_fit%` } }]);
  });
});
