import { describe, expect, it } from '@jest/globals';

import { type Lead } from '../records/lead.ts';
import { aLead } from '../testing/builders.ts';
import { LEAD_STATUSES } from '../vocabulary/lead-terms.ts';

import { outcomeOfLead } from './outcome-of-lead.ts';

const end = '2026-11-20T12:00:00.000Z';
const form = (at: string) => ({ id: at, type: 'FORM' as const, direction: 'INCOMING' as const, at });

describe('outcomeOfLead', () => {
  it.each<[string, Partial<Lead>, boolean]>([
    ['converted', { status: 'CONVERTED', convertedAt: end }, true],
    ['disqualified', { status: 'DISQUALIFIED', disqualifiedAt: end }, false],
    [
      'converted after it had been disqualified',
      { status: 'CONVERTED', convertedAt: end, disqualifiedAt: '2026-01-01T00:00:00Z' },
      true,
    ],
  ])('knows how a lead ended that was %s', (_, fields, isWon) => {
    expect(outcomeOfLead(aLead(fields))).toMatchObject({ isWon, line: null });
  });

  it.each<[string, Partial<Lead>]>([
    ...LEAD_STATUSES.filter((status) => status !== 'CONVERTED' && status !== 'DISQUALIFIED').map(
      (status): [string, Partial<Lead>] => [`open (${status})`, { status, convertedAt: end, disqualifiedAt: end }],
    ),
    ['converted nobody knows when', { status: 'CONVERTED', disqualifiedAt: end }],
    ['disqualified nobody knows when', { status: 'DISQUALIFIED', convertedAt: end }],
    ['converted at a time that cannot be read', { status: 'CONVERTED', convertedAt: 'yesterday' }],
  ])('knows nothing of a lead that is %s', (_, fields) => {
    expect(outcomeOfLead(aLead(fields))).toBeNull();
  });

  it('counts the touches until then, not those since', () => {
    const touchDigest = [form('2026-11-19T12:00:00.000Z'), form(end), form('2026-11-21T12:00:00.000Z')];
    const outcome = outcomeOfLead(aLead({ status: 'CONVERTED', convertedAt: end, touchDigest }));
    expect(outcome?.values['touches.FORM']).toBe(1);
  });

  it('names the sales line', () => {
    const lead = aLead({ status: 'CONVERTED', convertedAt: end, salesLineId: 'pumps' });
    expect(outcomeOfLead(lead)?.line).toBe('pumps');
  });
});
