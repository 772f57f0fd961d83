import type { ModelRefusal } from '@leads/lead-flows';
import type { TwentyClient } from '@leads/twenty-api';

import { connect } from '../connection/connect.ts';
import { explainFailure } from '../connection/explain-failure.ts';
import { readConnection, type ConnectionOptions } from '../connection/read-connection.ts';
import { EXIT_CODES, type ExitCode, type Surroundings } from '../terminal/terminal.ts';
import { writeLines } from '../terminal/write-lines.ts';

/** What every work on score models needs. */
export type Models = {
  client: TwentyClient;
  surroundings: Surroundings;
  addressOf: (modelId: string) => string;
  /** Says what went wrong, each problem of a refused model on a line of its own, and answers the exit code. */
  fail: (failure: ModelRefusal) => ExitCode;
};

export const openModels = ({
  options,
  surroundings,
}: {
  options: ConnectionOptions;
  surroundings: Surroundings;
}): Models => {
  const connection = readConnection({ options, env: surroundings.env });
  const { url } = connection;
  return {
    client: connect({ connection, surroundings }).client,
    surroundings,
    addressOf: (modelId) => `${url}/object/leadScoreModel/${modelId}`,
    fail: (failure) => {
      const lines = failure.problems?.map(({ message }) => message) ?? explainFailure({ failure, url });
      writeLines({ output: surroundings.stderr, lines });
      return EXIT_CODES.notInOrder;
    },
  };
};
