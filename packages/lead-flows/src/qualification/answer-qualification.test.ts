import {
  type AssessmentAnswer,
  DEFAULT_SETTINGS,
  type LeadScoreModel,
  leadScoreModelSchema,
  type Settings,
} from '@leads/lead-domain';
import { anOutcomeModel } from '@leads/lead-domain/testing';
import { describe, expect, it } from '@jest/globals';

import { derivedChanges } from '../scoring/derived-changes.ts';
import { onLeadChanged } from '../scoring/on-lead-changed.ts';
import { fakeWorkspace } from '../testing/fake-workspace.ts';
import { scoredLeads } from '../testing/scored-leads.ts';

import { answerQualification } from './answer-qualification.ts';
import { readQualificationPanel } from './read-qualification-panel.ts';

const scoredAt = new Date('2026-11-20T10:00:00Z');
const now = new Date('2026-11-22T10:00:00Z');

const learnt: LeadScoreModel = leadScoreModelSchema.parse({
  id: '00000000-0000-4000-8000-00000000000b',
  name: 'Outcomes',
  basis: 'OUTCOMES',
  status: 'PUBLISHED',
  modelVersion: 3,
  definition: anOutcomeModel(),
});
const settings: Settings = { ...DEFAULT_SETTINGS, outcomes: { name: 'Outcomes v3', model: anOutcomeModel() } };

const approved: AssessmentAnswer = {
  criterion: 'BUDGET',
  answer: 'APPROVED',
  amount: null,
  evidence: 'Signed on Monday',
  saidBy: 'Ada',
  saidAt: null,
  confidence: 'HIGH',
};

const answered = async (models: LeadScoreModel[], scoredBy: Settings) => {
  const [lead] = scoredLeads({ count: 1, at: scoredAt, settings: scoredBy });
  if (!lead) throw new Error('One lead was asked for');
  const before = structuredClone(lead);
  const { client, requests } = fakeWorkspace({ now, lead: [lead], leadScoreModel: models });
  const read = await readQualificationPanel({ client, leadId: lead.id, now });
  if (!read.ok) throw new Error(read.message);
  const answer = await answerQualification({ client, panel: read.panel, answer: approved, now });
  expect(answer.ok).toBe(true);
  return { client, requests, before, lead };
};

describe('answerQualification', () => {
  it('leaves the chance that was learnt as it is, since no answer changes it, and nothing else to do', async () => {
    const { client, requests, before, lead } = await answered([learnt], settings);
    expect(lead.winParts).not.toBeNull();
    expect(lead).toMatchObject({ winParts: before.winParts, winProbability: before.winProbability });
    expect(lead.score).toBeGreaterThan(before.score ?? 0);
    expect(derivedChanges({ lead, settings, now }).changes).toEqual({});
    const sent = requests.length;
    await onLeadChanged({ client, before, after: { ...lead }, updatedFields: ['budgetStatus', 'scoreParts'], now });
    expect(requests).toHaveLength(sent);
  });

  it('says where the score and the stored chance contradict each other', async () => {
    const model = { ...anOutcomeModel(), intercept: 6 };
    const sure = { ...settings, outcomes: { name: 'Outcomes v3', model } };
    const { lead } = await answered([{ ...learnt, definition: model }], sure);
    expect(lead.scoreFlag).toBe('HISTORY_ABOVE_RULES');
  });

  it('asks nothing of a model that nobody learnt', async () => {
    const { before, lead } = await answered([], DEFAULT_SETTINGS);
    expect(lead).toMatchObject({ winParts: null, winProbability: null, scoreFlag: null });
    expect(lead.score).toBeGreaterThan(before.score ?? 0);
  });
});
