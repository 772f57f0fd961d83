import { type LeadInput } from '@leads/lead-domain';
import { createTwentyClient } from '@leads/twenty-api';
import { describe, expect, it } from '@jest/globals';

import { findKnownRows } from './find-known-rows.ts';
import { importRow } from './import-row.ts';

const phone = (primaryPhoneCallingCode: string): NonNullable<LeadInput['phones']> => ({
  primaryPhoneNumber: '9123456789',
  primaryPhoneCountryCode: '',
  primaryPhoneCallingCode,
  additionalPhones: [],
});
const email = (primaryEmail: string): NonNullable<LeadInput['emails']> => ({ primaryEmail, additionalEmails: [] });

type Row = Omit<LeadInput, 'name'>;

/** Whether a row is taken for a lead that the workspace answers with. */
const isKnown = async ({ row, lead }: { row: Row; lead: Record<string, unknown> }): Promise<boolean> => {
  const client = createTwentyClient({
    url: 'http://twenty.test',
    getToken: () => 'key',
    fetch: () =>
      Promise.resolve(
        Response.json({
          data: { leads: { edges: [{ node: { id: 'other', ...lead } }], pageInfo: { hasNextPage: false } } },
        }),
      ),
    sleep: () => Promise.resolve(),
    now: () => new Date('2026-11-22T10:00:00Z'),
  });
  const found = await findKnownRows({ client, rows: [importRow({ row: 1, input: { name: 'Ada', ...row } })] });
  if (!found.ok) throw new Error(found.error.message);
  return found.data.size === 1;
};

describe('a row of an import', () => {
  it.each<[string, Row, Record<string, unknown>, boolean]>([
    ['with the address of a lead', { emails: email('a@x.ir') }, { emails: email('a@x.ir') }, true],
    ['with another address', { emails: email('b@x.ir') }, { emails: email('a@x.ir') }, false],
    ['with the number of a lead', { phones: phone('+98') }, { phones: phone('+98') }, true],
    [
      'with the number of a lead that has an address too',
      { phones: phone('+98') },
      { emails: email('a@x.ir'), phones: phone('+98') },
      true,
    ],
    ['with the same number in another country', { phones: phone('+49') }, { phones: phone('+98') }, false],
    ['with a number that is stored without its country', { phones: phone('+98') }, { phones: phone('') }, true],
    [
      'with an address and the number of another lead',
      { emails: email('b@x.ir'), phones: phone('+98') },
      { phones: phone('+98') },
      false,
    ],
    ['with no channel', { companyName: 'Acme' }, { emails: null, phones: null }, false],
  ])('%s', async (_what, row, lead, expected) => {
    expect(await isKnown({ row, lead })).toBe(expected);
  });
});
