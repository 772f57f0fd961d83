import { v5 } from 'uuid';

/** The application that owns the standard objects. */
export const STANDARD_APPLICATION = '20202020-64aa-4b6f-b003-9c74b97cee20';

/** The identifier of a field that the server adds by itself: the same on every server, so manifests may refer to it. */
export const fieldIdentifier = (input: { application: string; object: string; name: string }): string =>
  v5(`fieldMetadata:${input.object}:${input.name}`, input.application);
