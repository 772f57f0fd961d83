import {
  defineOperation,
  gql,
  type Page,
  type PageVariables,
  readAllPages,
  readConnection,
  type Result,
  type TwentyClient,
} from '@leads/twenty-api';
import * as z from 'zod/mini';

import { INCLUDING_DELETED } from '../records/including-deleted.ts';

import { type ImportRow } from './import-row.ts';

const knownLeadSchema = z.object({
  id: z.string(),
  emails: z.nullish(z.object({ primaryEmail: z.nullish(z.string()) })),
  phones: z.nullish(
    z.object({ primaryPhoneNumber: z.nullish(z.string()), primaryPhoneCallingCode: z.nullish(z.string()) }),
  ),
});
type KnownLead = z.output<typeof knownLeadSchema>;

const readKnown = defineOperation<Page<KnownLead>, PageVariables & { known: object }>({
  document: gql`
    query ReadKnownLeads($known: LeadFilterInput!, $first: Int!, $after: String) {
      leads(filter: $known, first: $first, after: $after, orderBy: [{ id: AscNullsFirst }]) {
        edges {
          node {
            id
            emails {
              primaryEmail
            }
            phones {
              primaryPhoneNumber
              primaryPhoneCallingCode
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  read: readConnection({ rootField: 'leads', readNode: (node) => knownLeadSchema.parse(node) }),
});

/** Which of the rows have a lead already, deleted ones too: an import brings nothing back that somebody threw away. */
export const findKnownRows = async ({
  client,
  rows,
}: {
  client: TwentyClient;
  rows: readonly ImportRow[];
}): Promise<Result<Set<ImportRow>>> => {
  const emails = rows.flatMap(({ input }) => input.emails?.primaryEmail || []);
  const phones = rows.flatMap(({ input }) =>
    input.emails?.primaryEmail ? [] : input.phones?.primaryPhoneNumber || [],
  );
  const read = await readAllPages({
    client,
    operation: readKnown,
    variables: {
      known: {
        and: [
          INCLUDING_DELETED,
          {
            or: [
              { id: { in: rows.map(({ leadId }) => leadId) } },
              ...(emails.length > 0 ? [{ emails: { primaryEmail: { in: emails } } }] : []),
              ...(phones.length > 0 ? [{ phones: { primaryPhoneNumber: { in: phones } } }] : []),
            ],
          },
        ],
      },
    },
  });
  if (!read.ok) return read;
  const known = new Set(
    read.data.flatMap(({ id, emails: address, phones: number }) => [id, ...keysOf({ address, number })]),
  );
  const isKnown = ({ leadId, person, input }: ImportRow) =>
    known.has(leadId) ||
    (person !== null && known.has(person)) ||
    (!input.emails?.primaryEmail && known.has(input.phones?.primaryPhoneNumber || leadId));
  return { ok: true, data: new Set(rows.filter(isKnown)) };
};

/** The same national number in two countries is two people's; one that is stored without its country may be either's. */
const keysOf = ({ address, number }: { address: KnownLead['emails']; number: KnownLead['phones'] }): string[] => [
  ...(address?.primaryEmail ? [address.primaryEmail] : []),
  ...(number?.primaryPhoneNumber ? [`${number.primaryPhoneCallingCode ?? ''}${number.primaryPhoneNumber}`] : []),
];
