import { conversionChoicesSchema, readInput } from '@leads/lead-domain';
import { convertLead, planConversionOf } from '@leads/lead-flows';
import { type Response, type RoutePayload } from 'twenty-sdk/logic-function';
import * as z from 'zod/mini';

import { functionClient } from '../composition/function-client.ts';
import { jsonResponse, refuseInput } from '../composition/json-response.ts';
import { sleep } from '../composition/sleep.ts';

const requestSchema = z.object({
  leadId: z.uuid(),
  choices: z.optional(conversionChoicesSchema),
  dryRun: z.optional(z.boolean()),
});

/** `POST /leads/convert {leadId, choices?, dryRun?}` answers the plan (dry run) or the receipt. */
export const convertLeadRequest = async (event: RoutePayload): Promise<Response> => {
  const request = readInput(requestSchema, event.body);
  if (request.kind === 'unreadable') return refuseInput(request.problems);

  const { leadId, choices = {}, dryRun = false } = request.value;
  const flow = { client: functionClient(), leadId, choices, now: new Date() };
  return jsonResponse(dryRun ? await planConversionOf(flow) : await convertLead({ ...flow, sleep }));
};
