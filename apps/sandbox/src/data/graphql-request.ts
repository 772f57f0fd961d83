export type GraphqlFailure = { message: string; code: string; subCode: string | null };

export class RequestFailed extends Error {
  readonly code: string;
  constructor({ message, code, subCode }: GraphqlFailure) {
    super(message);
    this.name = 'RequestFailed';
    this.code = subCode ?? code;
  }
}

type Answer<Data> = {
  data?: Data;
  errors?: { message: string; extensions?: { code?: string; subCode?: string; userFriendlyMessage?: string } }[];
};

/** One document to the workspace; what the server says to people is the message of the error. */
export const graphqlRequest = async <Data>({
  token,
  query,
  variables = {},
}: {
  token: string;
  query: string;
  variables?: Record<string, unknown>;
}): Promise<Data> => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as Answer<Data>;
  const [error] = answer.errors ?? [];
  if (error || !answer.data) {
    throw new RequestFailed({
      message: error?.extensions?.userFriendlyMessage ?? error?.message ?? `The workspace answered ${response.status}.`,
      code: error?.extensions?.code ?? String(response.status),
      subCode: error?.extensions?.subCode ?? null,
    });
  }
  return answer.data;
};
