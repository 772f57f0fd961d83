import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';

import { type DoctorCheck } from './doctor-check.ts';

const KEY = 'lead.activities';
const TITLE = 'Notes, tasks, files and timeline of a lead';

/**
 * Whether notes, tasks, files and the timeline can hang on a lead. The server adds these relations itself, and describes
 * them in its metadata in more ways than one; so the API is asked the way that a conversion asks it.
 */
export const checkActivities = async ({ client }: { client: TwentyClient }): Promise<DoctorCheck[]> => {
  const read = await client.run(readActivities, {});
  if (read.ok) return [{ key: KEY, state: 'ok', title: TITLE, detail: 'They can hang on a lead.' }];
  return [
    {
      key: KEY,
      state: 'failed',
      title: TITLE,
      detail: read.error.technicalMessage ?? read.error.message,
      remedy:
        read.error.code === 'FORBIDDEN'
          ? 'Give the API key a role that may read notes, tasks, files and the timeline.'
          : 'This server does not add the relation to leads by itself: upgrade it, or install a build made by its own SDK.',
    },
  ];
};

const readActivities = defineOperation<null>({
  document: gql`
    query ReadActivitiesToCheck {
      noteTargets(filter: { targetLeadId: { is: NOT_NULL } }, first: 1) {
        edges {
          node {
            id
          }
        }
      }
      taskTargets(filter: { targetLeadId: { is: NOT_NULL } }, first: 1) {
        edges {
          node {
            id
          }
        }
      }
      attachments(filter: { targetLeadId: { is: NOT_NULL } }, first: 1) {
        edges {
          node {
            id
          }
        }
      }
      timelineActivities(filter: { targetLeadId: { is: NOT_NULL } }, first: 1) {
        edges {
          node {
            id
          }
        }
      }
    }
  `,
  read: () => null,
});
