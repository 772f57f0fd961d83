import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { leadNotFound } from '../answers/lead-not-found.ts';

import { type ConversionFailure, type Converted } from './conversion-answer.ts';
import { earlierConversion } from './earlier-conversion.ts';
import { readConversionContext } from './read-conversion-context.ts';

/** The receipt of a converted lead. */
export const readConversionReceipt = async ({
  client,
  leadId,
}: {
  client: TwentyClient;
  leadId: string;
}): Promise<Converted | ConversionFailure> => {
  const read = await readConversionContext({ client, leadId });
  if (!read.ok) return failedBy(read.error);
  if (!read.data.lead) return leadNotFound(leadId);
  return (
    earlierConversion(read.data) ?? {
      ok: false,
      code: 'RECEIPT_NOT_FOUND',
      message: 'This lead has not been converted.',
      status: read.data.lead.status,
    }
  );
};
