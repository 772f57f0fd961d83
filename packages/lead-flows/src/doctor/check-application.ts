import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';
import { z } from 'zod/mini';

import { type DoctorCheck } from './doctor-check.ts';

const APPLICATION_NAME = 'Leads';

/** The roles for people that come with the app. */
const SHIPPED_ROLES = ['Marketer', 'Lead rep', 'Lead manager'];

/** Which version of the app is installed, and whether its roles are there. */
export const checkApplication = async ({
  metadataClient,
}: {
  metadataClient: TwentyClient;
}): Promise<DoctorCheck[]> => {
  const read = await metadataClient.run(readApplication, {});
  if (!read.ok) {
    return [
      {
        key: 'application',
        state: 'warning',
        title: 'Version and roles',
        detail: read.error.message,
        remedy: 'Use a key with an admin role to see the version of the app and its roles.',
      },
    ];
  }
  const { findManyApplications, getRoles } = read.data;
  const version = findManyApplications.find(({ name }) => name === APPLICATION_NAME)?.version;
  const labels = getRoles.map(({ label }) => label);
  const missing = SHIPPED_ROLES.filter((role) => !labels.includes(role));
  return [
    version
      ? { key: 'application', state: 'ok', title: 'App', detail: `Version ${version} is installed.` }
      : {
          key: 'application',
          state: 'warning',
          title: 'App',
          detail: `No installed app is called "${APPLICATION_NAME}".`,
          remedy: 'Install the Leads app under Settings › Applications.',
        },
    missing.length === 0
      ? { key: 'roles', state: 'ok', title: 'Roles', detail: `${SHIPPED_ROLES.join(', ')}.` }
      : {
          key: 'roles',
          state: 'warning',
          title: 'Roles',
          detail: `Missing: ${missing.join(', ')}.`,
          remedy: 'Install the app again, or make roles with the same rights under Settings › Roles.',
        },
  ];
};

const readApplication = defineOperation({
  document: gql`
    query ReadApplication {
      findManyApplications {
        name
        version
      }
      getRoles {
        label
      }
    }
  `,
  read: (data) =>
    z
      .object({
        findManyApplications: z.array(z.object({ name: z.string(), version: z.nullish(z.string()) })),
        getRoles: z.array(z.object({ label: z.string() })),
      })
      .parse(data),
});
