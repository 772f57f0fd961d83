import type { GraphqlFilter } from '../data/view-filter.ts';
import type { ObjectMetadata, PageView } from '../metadata/page-data.ts';

/** What a table and a board are both given. */
export type ListContent = {
  object: ObjectMetadata;
  view: PageView;
  question: { filter: GraphqlFilter; orderBy: readonly Record<string, unknown>[] };
  onCount: (count: number) => void;
  onNew: (data: Record<string, unknown>) => Promise<void>;
};
