import { type Result, type TwentyClient, type TwentyError } from '@leads/twenty-api';

import { composeWrites, type WrittenIds, writtenIdsSchema } from './compose-writes.ts';
import { type RecordWrite } from './record-write.ts';

/** Sends independent writes as one document. */
export const runWrites = ({
  client,
  name,
  writes,
}: {
  client: TwentyClient;
  /** The operation's name, as logs and request counts show it. */
  name: string;
  writes: readonly RecordWrite[];
}): Promise<Result<WrittenIds>> => {
  const { operation, variables } = composeWrites({ name, writes, read: (data) => writtenIdsSchema.parse(data) });
  return client.run(operation, variables);
};

/** The errors behind an answer: those of the refused root fields where some were carried out, else the one. */
export const errorsOf = (error: TwentyError): TwentyError[] => error.partial?.errors ?? [error];
