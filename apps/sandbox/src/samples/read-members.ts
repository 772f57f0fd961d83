import { defineOperation, gql } from '@leads/twenty-api';
import * as z from 'zod';

const membersSchema = z.object({
  workspaceMembers: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }),
});

/** The ids of everybody who works here. */
export const readMembers = defineOperation<string[]>({
  document: gql`
    query Members {
      workspaceMembers(first: 60) {
        edges {
          node {
            id
          }
        }
      }
    }
  `,
  read: (data) => membersSchema.parse(data).workspaceMembers.edges.map(({ node }) => node.id),
});
