import { fileURLToPath } from 'node:url';

export const REPO = fileURLToPath(new URL('../../..', import.meta.url));

/** What `npm run build` leaves; `npm run bench` builds first. */
export const BUILT_APP = fileURLToPath(new URL('../../../apps/leads/.twenty/output', import.meta.url));
