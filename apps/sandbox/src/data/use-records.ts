import { useState } from 'react';
import { useStage } from '../app/stage.ts';
import type { ObjectMetadata } from '../metadata/page-data.ts';
import { fieldSelection } from './field-selection.ts';
import { graphqlNames } from './graphql-names.ts';
import { graphqlRequest } from './graphql-request.ts';
import type { Connection, StageRecord } from './record.ts';
import { useQuery } from './use-query.ts';
import type { GraphqlFilter } from './view-filter.ts';

export const PAGE_SIZE = 60;

export type RecordsQuestion = {
  object: ObjectMetadata;
  fields: readonly string[];
  filter?: GraphqlFilter;
  orderBy?: readonly Record<string, unknown>[];
  /** Names of the connection's own fields beside `totalCount`, such as `sumAmountAmountMicros`. */
  aggregates?: readonly string[];
  first?: number;
  /** Read again whoever changed something. */
  isLive?: boolean;
};

/** A list of records of one object, read again when the page wrote something. */
export const useRecords = ({
  object,
  fields,
  filter = {},
  orderBy = [],
  aggregates = [],
  first = PAGE_SIZE,
  isLive = false,
}: RecordsQuestion) => {
  const { user, version, listVersion, objectNamed } = useStage();
  const [reached, setReached] = useState({ question: '', pages: 1 });
  const names = graphqlNames(object);
  const selection = ['id', 'createdAt', ...fields]
    .filter((name, index, all) => all.indexOf(name) === index)
    .flatMap((name) => object.fields.find((field) => field.name === name) ?? [])
    .flatMap((field) => fieldSelection({ field, objectNamed }) ?? [])
    .join(' ');
  const query = `query List($filter: ${names.filterInput}, $orderBy: [${names.orderByInput}], $first: Int, $after: String) {
    ${names.findMany}(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount ${aggregates.join(' ')} pageInfo { hasNextPage endCursor } edges { node { ${selection} } }
    }
  }`;
  const question = JSON.stringify([user.email, query, filter, orderBy, first]);
  const pages = reached.question === question ? reached.pages : 1;

  const state = useQuery(`${question}#${isLive ? listVersion : version}#${pages}`, async () => {
    const records: StageRecord[] = [];
    let after: string | null = null;
    for (let page = 0; ; page += 1) {
      const data: Record<string, Connection> = await graphqlRequest({
        token: user.token,
        query,
        variables: { filter, orderBy, first, after },
      });
      const connection = data[names.findMany];
      if (!connection) throw new Error(`No ${names.findMany} in the answer`);
      records.push(...connection.edges.map(({ node }) => node));
      after = connection.pageInfo.endCursor;
      if (page + 1 >= pages || !connection.pageInfo.hasNextPage) {
        return { records, totalCount: connection.totalCount, hasMore: connection.pageInfo.hasNextPage, connection };
      }
    }
  });
  return { ...state, loadMore: () => setReached({ question, pages: pages + 1 }) };
};
