import { defineOperation, gql, type Result, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { nodesOf } from '../records/nodes-of.ts';

const objectSchema = z.object({
  nameSingular: z.string(),
  isActive: z.nullish(z.boolean()),
  fieldsList: z.nullish(
    z.array(z.object({ name: z.string(), isActive: z.nullish(z.boolean()), type: z.nullish(z.string()) })),
  ),
});

const installationSchema = z.pipe(
  z.object({
    currentWorkspace: z.nullish(z.object({ displayName: z.nullish(z.string()) })),
    objects: nodesOf(objectSchema),
  }),
  z.transform(({ currentWorkspace, objects }) => ({
    workspace: currentWorkspace?.displayName ?? '',
    objects: new Map(
      objects
        .filter(({ isActive }) => isActive !== false)
        .map(({ nameSingular, fieldsList }) => [nameSingular, fieldNames(fieldsList ?? [])] as const),
    ),
  })),
);

/** The workspace as its metadata describe it: for each active object its active fields. */
export type Installation = z.output<typeof installationSchema>;

/** A relation is a field of its own name, and one of its column's, `ownerId`, in the API. */
const fieldNames = (
  fields: { name: string; isActive?: boolean | null | undefined; type?: string | null | undefined }[],
): Set<string> =>
  new Set(
    fields
      .filter(({ isActive }) => isActive !== false)
      .flatMap(({ name, type }) => (type === 'RELATION' || type === 'MORPH_RELATION' ? [name, `${name}Id`] : [name])),
  );

const readObjects = defineOperation({
  document: gql`
    query ReadInstallation {
      currentWorkspace {
        id
        displayName
      }
      objects(paging: { first: 500 }) {
        edges {
          node {
            nameSingular
            isActive
            fieldsList {
              name
              isActive
              type
            }
          }
        }
      }
    }
  `,
  read: (data) => installationSchema.parse(data),
});

export const readInstallation = ({ metadataClient }: { metadataClient: TwentyClient }): Promise<Result<Installation>> =>
  metadataClient.run(readObjects, {});
