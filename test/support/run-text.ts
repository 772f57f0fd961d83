import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';

/** Sends a document as it stands and answers its data; for setting the scene and looking at what came of it. */
export const runText = async <Data = unknown>(
  client: TwentyClient,
  text: string,
  variables: Record<string, unknown> = {},
): Promise<Data> => {
  // What a test reads of an answer it states itself, and fails where the answer is another.
  const operation = defineOperation<Data, Record<string, unknown>>({
    document: gql(text),
    read: (data) => data as Data,
  });
  const result = await client.run(operation, variables);
  if (!result.ok) throw new Error(result.error.technicalMessage ?? result.error.message);
  return result.data;
};
