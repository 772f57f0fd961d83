import { type TwentyClient } from '@leads/twenty-api';

import { checkActivities } from './check-activities.ts';
import { checkApplication } from './check-application.ts';
import { checkObjects } from './check-objects.ts';
import { checkRecords } from './check-records.ts';
import { checkScoring } from './check-scoring.ts';
import { type DoctorCheck } from './doctor-check.ts';
import { readInstallation } from './read-installation.ts';

/** What of an installation is in order and what is not, with the remedy; changes nothing. */
export const doctor = async ({
  client,
  metadataClient,
  now,
}: {
  client: TwentyClient;
  /** A client for the endpoint `metadata`. */
  metadataClient: TwentyClient;
  now: Date;
}): Promise<{ ok: true; isHealthy: boolean; checks: DoctorCheck[] }> => {
  const installation = await readInstallation({ metadataClient });
  if (!installation.ok) {
    const { code, message } = installation.error;
    const isKey = code === 'UNAUTHENTICATED' || code === 'FORBIDDEN';
    const check: DoctorCheck = {
      key: isKey ? 'key' : 'server',
      state: 'failed',
      title: isKey ? 'API key' : 'Server',
      detail: message,
      remedy: isKey
        ? 'Make a new API key in Twenty under Settings › MCP & APIs.'
        : 'Check the address and that the server is up.',
    };
    return { ok: true, isHealthy: false, checks: [check] };
  }
  const reached: DoctorCheck = {
    key: 'server',
    state: 'ok',
    title: 'Server and key',
    detail: `Workspace "${installation.data.workspace}" answers.`,
  };
  const objects = checkObjects(installation.data);
  const isInstalled = installation.data.objects.has('lead');
  const inside = isInstalled
    ? await Promise.all([
        checkApplication({ metadataClient }),
        checkActivities({ client }),
        checkRecords({ client }),
        checkScoring({ client, now }),
      ])
    : [];
  const checks = [reached, ...objects, ...inside.flat()];
  return { ok: true, isHealthy: checks.every(({ state }) => state !== 'failed'), checks };
};
