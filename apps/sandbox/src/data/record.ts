/** A record as the API gave it; the fields' types say what stands in it. */
export type StageRecord = { id: string } & Readonly<Record<string, unknown>>;

export type Connection = {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: StageRecord }[];
} & Readonly<Record<string, unknown>>;
