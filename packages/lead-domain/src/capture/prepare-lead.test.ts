import { describe, expect, it } from '@jest/globals';

import { systemMove } from '../lifecycle/system-move.ts';
import { leadSchema } from '../records/lead.ts';
import { leadTouchSchema } from '../records/lead-touch.ts';
import { sameScore } from '../scoring/same-score.ts';
import { scoreLead } from '../scoring/score-lead.ts';
import { DEFAULT_SETTINGS as settings } from '../settings/settings.ts';
import { aForm } from '../testing/builders.ts';
import { countTouch } from '../touches/count-touch.ts';

import { prepareLead } from './prepare-lead.ts';
import { readImportRow } from './read-import-row.ts';
import { readSubmission } from './read-submission.ts';

const now = new Date('2026-11-20T12:00:00.000Z');
const leadId = '00000000-0000-4000-8000-000000000001';
const touchId = '00000000-0000-4000-8000-000000000005';

const captured = (fields: Record<string, string> = {}) => {
  const input = { firstName: 'Ali', lastName: 'Rezaei', email: 'ali@acme.ir', message: 'Pumps', ...fields };
  const result = readSubmission({ form: aForm(), input, now });
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
  return prepareLead({ input: result.lead, touch: result.touch, leadId, touchId, settings, now });
};

describe('prepareLead', () => {
  it('makes a whole lead of a submission', () => {
    expect(captured().lead).toMatchObject({
      id: leadId,
      name: 'Ali Rezaei',
      status: 'NEW',
      encounters: 1,
      contactAttempts: 0,
      lastTouchAt: now.toISOString(),
      touchDigest: [{ id: touchId, type: 'FORM', direction: 'INCOMING', at: now.toISOString() }],
      completeness: 50,
      isIncomplete: false,
      score: 25,
      grade: 'D2',
      rating: 'COLD',
    });
  });

  it('makes a touch that is counted already', () => {
    const { touch } = captured();
    expect(leadTouchSchema.parse(touch)).toMatchObject({ id: touchId, leadId, isCounted: true, body: 'Pumps' });
  });

  it('leaves nothing to do for those who hear of it', () => {
    const { lead, touch } = captured();
    const stored = leadSchema.parse(JSON.parse(JSON.stringify(lead)));
    const { scoring: model, thresholds } = settings;
    const again = scoreLead({ lead: stored, model, thresholds, now });
    expect(sameScore(stored.scoreParts, again)).toBe(true);
    expect(systemMove({ lead: stored, receipt: again, thresholds })).toBeNull();
    expect(countTouch({ lead: stored, touch: leadTouchSchema.parse(touch), now }).kind).toBe('unchanged');
  });

  it('moves a lead at once that is ripe already', () => {
    const thresholds = { ...settings.thresholds, mqlScore: 20 };
    const input = { name: 'Ali', contactName: { firstName: 'Ali', lastName: '' }, interest: 'Pumps' };
    const emails = { primaryEmail: 'a@acme.ir', additionalEmails: [] };
    const { touch } = captured();
    const prepared = prepareLead({
      input: { ...input, emails },
      touch,
      leadId,
      touchId,
      settings: { ...settings, thresholds },
      now,
    });
    expect(prepared.lead.status).toBe('MQL');
  });

  it('marks what is no lead yet, and keeps it', () => {
    const result = readImportRow({ row: { Firm: 'Acme' }, mapping: { Firm: 'companyName' } });
    if (result.kind === 'refused') throw new Error('refused');
    const { lead, touch } = prepareLead({ input: result.lead, touch: null, leadId, touchId, settings, now });
    expect(touch).toBeNull();
    expect(lead).toMatchObject({
      isIncomplete: true,
      encounters: 0,
      touchDigest: [],
      lastTouchAt: null,
      status: 'NEW',
    });
  });
});
