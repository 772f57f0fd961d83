import { useStage } from '../app/stage.ts';
import { graphqlNames } from '../data/graphql-names.ts';
import { graphqlRequest } from '../data/graphql-request.ts';
import type { Connection, StageRecord } from '../data/record.ts';
import { useQuery } from '../data/use-query.ts';
import type { ObjectMetadata } from '../metadata/page-data.ts';
import { activityTarget } from './activity-target.ts';

type Question = {
  object: ObjectMetadata;
  record: StageRecord;
  /** `noteTarget`, `taskTarget`, `attachment`, `timelineActivity` */
  linkName: string;
  selection: string;
};

/** Notes, tasks, files or events of a record, newest first. */
export const useActivities = ({ object, record, linkName, selection }: Question) => {
  const { user, version, objectNamed } = useStage();
  const link = objectNamed(linkName);
  const target = activityTarget(object);
  return useQuery<StageRecord[]>(`${linkName} ${record.id} ${user.email}#${version}`, async () => {
    if (!link) throw new Error(`This workspace has no ${linkName}.`);
    const { findMany, filterInput, orderByInput } = graphqlNames(link);
    const query = `query Activities($filter: ${filterInput}, $orderBy: [${orderByInput}]) {
      ${findMany}(filter: $filter, orderBy: $orderBy, first: 200) { edges { node { id createdAt ${selection} } } }
    }`;
    const data = await graphqlRequest<Record<string, Connection>>({
      token: user.token,
      query,
      variables: { filter: { [target]: { eq: record.id } }, orderBy: [{ createdAt: 'DescNullsLast' }] },
    });
    return data[findMany]?.edges.map(({ node }) => node) ?? [];
  });
};
