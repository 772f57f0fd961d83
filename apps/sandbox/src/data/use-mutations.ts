import { useMemo } from 'react';
import { useFeedback } from '../feedback/feedback.ts';
import { useStage } from '../app/stage.ts';
import type { ObjectMetadata } from '../metadata/page-data.ts';
import { graphqlNames } from './graphql-names.ts';
import { graphqlRequest } from './graphql-request.ts';

type Change = Record<string, unknown>;

/** Writes of the acting user. What the server refuses is shown, and answered with null. */
export const useMutations = () => {
  const { user, recordsChanged } = useStage();
  const { enqueueSnackbar } = useFeedback();

  return useMemo(() => {
    const write = async (query: string, variables: Change, root: string): Promise<{ id: string } | null> => {
      try {
        const data = await graphqlRequest<Record<string, { id: string }>>({ token: user.token, query, variables });
        recordsChanged();
        return data[root] ?? null;
      } catch (error) {
        enqueueSnackbar({ message: error instanceof Error ? error.message : String(error), variant: 'error' });
        return null;
      }
    };
    return {
      create: ({ object, data }: { object: ObjectMetadata; data: Change }) => {
        const { createOne, createInput } = graphqlNames(object);
        return write(
          `mutation Create($data: ${createInput}!) { ${createOne}(data: $data) { id } }`,
          { data },
          createOne,
        );
      },
      update: ({ object, id, data }: { object: ObjectMetadata; id: string; data: Change }) => {
        const { updateOne, updateInput } = graphqlNames(object);
        const query = `mutation Update($id: UUID!, $data: ${updateInput}!) { ${updateOne}(id: $id, data: $data) { id } }`;
        return write(query, { id, data }, updateOne);
      },
      remove: ({ object, id }: { object: ObjectMetadata; id: string }) => {
        const { deleteOne } = graphqlNames(object);
        return write(`mutation Delete($id: UUID!) { ${deleteOne}(id: $id) { id } }`, { id }, deleteOne);
      },
    };
  }, [user.token, recordsChanged, enqueueSnackbar]);
};
