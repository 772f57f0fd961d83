import { type GraphqlDocument } from '@leads/twenty-api';

import { type RecordObject } from './record-objects.ts';

export type RecordData = Record<string, unknown>;

/**
 * One root field of a mutation. Sending any of them twice does what sending it once does: `create` under an id that we
 * derived is refused as a duplicate the second time, and callers take that for done.
 */
export type RecordWrite =
  | { kind: 'create'; object: RecordObject; data: RecordData & { id: string } }
  /** `answer` is the fragment that is wanted of each record; without it, its id. */
  | { kind: 'upsert'; object: RecordObject; data: (RecordData & { id: string })[]; answer?: GraphqlDocument }
  | { kind: 'update'; object: RecordObject; id: string; data: RecordData }
  | { kind: 'delete'; object: RecordObject; id: string }
  /** Tells nobody (no event) where the filter tests a field that `data` changes: good for a claim, bad for news. */
  | { kind: 'updateWhere'; object: RecordObject; filter: RecordData; data: RecordData };
