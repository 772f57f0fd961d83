import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { type RecordData } from '../records/record-write.ts';
import { runWrites } from '../records/run-writes.ts';

/** Writes a touch under its derived id; one that stands there already is this one, sent before. */
export const storeTouch = async ({
  client,
  touch,
}: {
  client: TwentyClient;
  touch: RecordData & { id: string };
}): Promise<{ ok: true } | FlowFailure> => {
  const written = await runWrites({
    client,
    name: 'CaptureTouch',
    writes: [{ kind: 'create', object: 'leadTouch', data: touch }],
  });
  return written.ok || written.error.code === 'DUPLICATE' ? { ok: true } : failedBy(written.error);
};
