import { defineOperation, gql } from '@leads/twenty-api';
import * as z from 'zod';

const touchesSchema = z.object({ leadTouches: z.object({ edges: z.array(z.unknown()) }) });

/** Whether the workspace has this touch. */
export const hasTouch = defineOperation<boolean, { id: string }>({
  document: gql`
    query HasTouch($id: UUID!) {
      leadTouches(filter: { id: { eq: $id } }, first: 1) {
        edges {
          node {
            id
          }
        }
      }
    }
  `,
  read: (data) => touchesSchema.parse(data).leadTouches.edges.length > 0,
});
