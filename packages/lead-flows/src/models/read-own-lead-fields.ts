import { isScoreField, leadSchema } from '@leads/lead-domain';
import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { nodesOf } from '../records/nodes-of.ts';

/** A field of leads that the workspace added: its name in the API, and what people call it. */
export type OwnLeadField = { name: string; label: string };

/** Types whose values a rule can compare: one text, one number, one flag. */
const COMPARABLE = ['TEXT', 'NUMBER', 'NUMERIC', 'BOOLEAN', 'SELECT', 'RATING'];

/** The fields that a workspace added to leads and that rules can test, by their labels. */
export const readOwnLeadFields = async ({
  metadataClient,
}: {
  metadataClient: TwentyClient;
}): Promise<{ ok: true; fields: OwnLeadField[] } | FlowFailure> => {
  const read = await metadataClient.run(readFields, {});
  if (!read.ok) return failedBy(read.error);
  const lead = read.data.find(({ nameSingular }) => nameSingular === 'lead');
  const fields = (lead?.fieldsList ?? [])
    .filter(({ type, isActive, isSystem }) => COMPARABLE.includes(type) && isActive !== false && isSystem !== true)
    .filter(({ name }) => !isShipped(name))
    .map(({ name, label }) => ({ name, label: label || name }));
  return { ok: true, fields: fields.sort((left, right) => (left.label < right.label ? -1 : 1)) };
};

const isShipped = (name: string): boolean => isScoreField(name) || Object.hasOwn(leadSchema.shape, name);

const objectSchema = z.object({
  nameSingular: z.string(),
  fieldsList: z.nullish(
    z.array(
      z.object({
        name: z.string(),
        label: z.nullish(z.string()),
        type: z.string(),
        isActive: z.nullish(z.boolean()),
        isSystem: z.nullish(z.boolean()),
      }),
    ),
  ),
});

const readFields = defineOperation({
  document: gql`
    query ReadOwnLeadFields {
      objects(paging: { first: 500 }) {
        edges {
          node {
            nameSingular
            fieldsList {
              name
              label
              type
              isActive
              isSystem
            }
          }
        }
      }
    }
  `,
  read: (data) => z.object({ objects: nodesOf(objectSchema) }).parse(data).objects,
});
