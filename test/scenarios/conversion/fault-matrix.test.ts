import { convertLead } from '@leads/lead-flows';
import { type FaultMode } from '@leads/twenty-sandbox';
import { beforeAll, describe, expect, it } from '@jest/globals';

import { useWorkspace } from '../../support/workspace.ts';

import { clientWith } from '../../support/client-with.ts';
import { alike, endStateOf } from './end-state.ts';
import { makeLead } from './leads-to-convert.ts';

const workspace = useWorkspace();
const now = new Date('2026-11-22T10:00:00Z');

/** Three to read and six to write, and no more: `npm run bench` reports the same. */
const REQUESTS = 9;
/** A run that is killed, too, is met with in the tests of the function. */
const MODES: FaultMode[] = ['fail-before', 'fail-after', 'lose-answer', 'unreachable'];
const cases = Array.from({ length: REQUESTS }, (_, index) => MODES.map((mode) => ({ index, mode }))).flat();

let undisturbed: { state: unknown; receipt: unknown; requests: (string | null)[] };

beforeAll(async () => {
  const client = clientWith(workspace().tokens.apiKey);
  const lead = await makeLead(client);
  workspace().requests.clear();
  const converted = await convertLead({ client, leadId: lead.leadId, now });
  const requests = workspace()
    .requests.list()
    .map(({ operation }) => operation?.name ?? null);
  if (!converted.ok) throw new Error(converted.message);
  await workspace().settled();
  undisturbed = { state: await endStateOf(client, lead), receipt: alike(converted.receipt, lead), requests };
});

describe('a conversion', () => {
  it('takes three documents to read and six to write', () => {
    expect(undisturbed.requests).toEqual([
      'ReadConversionContext',
      'SearchCandidates',
      'ClaimConversion',
      'ConvertLead_company',
      'ConvertLead_person',
      'ConvertLead_opportunity',
      'ConvertLead_links',
      'SearchCandidates',
      'ConvertLead_finish',
    ]);
    expect(undisturbed.requests).toHaveLength(REQUESTS);
  });

  it('makes one of each, linked both ways, with everything that hung on the lead', () => {
    expect(undisturbed.state).toMatchSnapshot();
  });

  it.each(cases)('whose request $index meets $mode ends as if nothing had happened', async ({ index, mode }) => {
    const client = clientWith(workspace().tokens.apiKey);
    const lead = await makeLead(client);
    const fault = workspace().faults.inject({ mode, where: { path: '/graphql', index } });
    const disturbed = await convertLead({ client, leadId: lead.leadId, now });
    expect(fault.struck()).toBe(1);
    fault.remove();

    // Whatever came back, doing it again gives the receipt.
    const again = await convertLead({ client, leadId: lead.leadId, now });
    expect(again.ok && alike(again.receipt, lead)).toEqual(undisturbed.receipt);
    if (disturbed.ok) expect(again.ok && again.alreadyConverted).toBe(true);
    await workspace().settled();
    expect(await endStateOf(client, lead)).toEqual(undisturbed.state);
  });

  it.each([2, 3, 5])('begun by %i at once is one conversion with one receipt', async (workers) => {
    const client = clientWith(workspace().tokens.apiKey);
    const lead = await makeLead(client);
    const results = await Promise.all(
      Array.from({ length: workers }, () =>
        convertLead({ client: clientWith(workspace().tokens.apiKey), leadId: lead.leadId, now }),
      ),
    );
    const receipts = results.map((result) => (result.ok ? alike(result.receipt, lead) : result));
    expect(receipts).toEqual(receipts.map(() => undisturbed.receipt));
    await workspace().settled();
    expect(await endStateOf(client, lead)).toEqual(undisturbed.state);
  });
});
