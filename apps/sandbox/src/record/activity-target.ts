import { capitalise } from '../data/graphql-names.ts';
import type { ObjectMetadata } from '../metadata/page-data.ts';

/** The column by which a note's, task's, file's or timeline's record hangs on a record of this object: `targetLeadId`. */
export const activityTarget = (object: Pick<ObjectMetadata, 'nameSingular'>): string =>
  `target${capitalise(object.nameSingular)}Id`;
