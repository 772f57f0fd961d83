import { derivedId } from '../runtime/identities/derived-id.ts';

/** The workspace's own id of a component: as on a real server never the universal identifier that the app knows. */
export const frontComponentId = (universalIdentifier: string): string =>
  derivedId(`frontComponent:${universalIdentifier}`);
