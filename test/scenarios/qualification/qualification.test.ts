import { acceptLead, answerPreview, answerQualification, readQualificationPanel } from '@leads/lead-flows';
import { type AssessmentAnswer, BANT_CRITERIA } from '@leads/lead-domain';
import { type FaultMode } from '@leads/twenty-sandbox';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { clientWith } from '../../support/client-with.ts';
import { runText } from '../../support/run-text.ts';
import { useWorkspace } from '../../support/workspace.ts';

const workspace = useWorkspace();
const now = new Date();
const client = () => clientWith(workspace().tokens.apiKey);

const BEST = { BUDGET: 'APPROVED', AUTHORITY: 'DECISION_MAKER', NEED: 'CRITICAL', TIMELINE: 'THIS_MONTH' } as const;
const answerTo = (criterion: keyof typeof BEST, fields: Partial<AssessmentAnswer> = {}): AssessmentAnswer => ({
  criterion,
  answer: BEST[criterion],
  amount: null,
  evidence: `${criterion} as they said it`,
  saidBy: 'Ada',
  saidAt: now.toISOString(),
  confidence: 'HIGH',
  ...fields,
});

const makeLead = async (fields: object = {}): Promise<string> => {
  const data = {
    name: 'Ada',
    contactName: { firstName: 'Ada', lastName: 'Lovelace' },
    emails: { primaryEmail: `ada${Math.random()}@anvil.example` },
    interest: 'Anvils',
    status: 'MQL',
    ...fields,
  };
  const text = 'mutation MakeLead($data: LeadCreateInput!) { createLead(data: $data) { id } }';
  const { createLead } = await runText<{ createLead: { id: string } }>(client(), text, { data });
  await workspace().settled();
  return createLead.id;
};

const panelOf = async (leadId: string) => {
  const read = await readQualificationPanel({ client: client(), leadId, now });
  if (!read.ok) throw new Error(read.message);
  return read.panel;
};

const answered = async (panel: Awaited<ReturnType<typeof panelOf>>, answer: AssessmentAnswer) => {
  const stored = await answerQualification({ client: client(), panel, answer, now });
  if (!stored.ok) throw new Error(stored.message);
  return stored.panel;
};

beforeAll(() => workspace().settled());
beforeEach(() => workspace().requests.clear());

describe('the qualification panel', () => {
  it('is read in one document, and knows what to ask first', async () => {
    const leadId = await makeLead();
    workspace().requests.clear();
    const panel = await panelOf(leadId);
    expect(workspace().requests.list()).toHaveLength(1);
    expect(panel.qualification).toMatchObject({ gatesMet: false, missing: [...BANT_CRITERIA], nextQuestion: 'BUDGET' });
    expect(panel.canAccept).toMatchObject({ kind: 'refused', reason: 'GATES_NOT_MET', missing: [...BANT_CRITERIA] });
  });

  it('stores an answer in three documents, its evidence first, and shows what a fresh look would show', async () => {
    const leadId = await makeLead();
    const before = await panelOf(leadId);
    workspace().requests.clear();
    const answer = answerTo('BUDGET', { amount: { amountMicros: 5_000_000_000, currencyCode: 'EUR' } });
    const after = await answered(before, answer);
    expect(
      workspace()
        .requests.list()
        .map(({ operation }) => operation?.name),
    ).toEqual(['StoreAnswer', 'ReadQualificationPanel', 'AnswerLead']);
    expect(after.receipt.score).toBeGreaterThan(before.receipt.score);
    expect(answerPreview({ panel: before, answer, now }).score).toBe(after.receipt.score);

    await workspace().settled();
    const fresh = await panelOf(leadId);
    expect(fresh.qualification).toEqual(after.qualification);
    expect(fresh.lead).toMatchObject({
      budgetStatus: 'APPROVED',
      budgetAmount: { amountMicros: 5_000_000_000, currencyCode: 'EUR' },
      score: after.receipt.score,
    });
    expect(fresh.qualification.criteria.BUDGET).toMatchObject({
      state: 'answered',
      evidence: 'BUDGET as they said it',
    });
  });

  it('lets its handlers find nothing to do', async () => {
    const panel = await panelOf(await makeLead());
    workspace().requests.clear();
    await answered(panel, answerTo('NEED'));
    await workspace().settled();
    expect(workspace().requests.list()).toHaveLength(3);
  });

  it('keeps what others did to the lead while the panel stood open', async () => {
    const leadId = await makeLead({ status: 'WORKING' });
    const panel = await panelOf(leadId);
    await answered(panel, answerTo('BUDGET'));
    const accepted =
      'mutation Accept($id: UUID!) { updateLead(id: $id, data: { status: SQL, interest: "More" }) { id } }';
    await runText(client(), accepted, { id: leadId });
    await workspace().settled();

    const after = await answered(panel, answerTo('TIMELINE'));
    expect(after.lead).toMatchObject({ status: 'SQL', budgetStatus: 'APPROVED', timeline: 'THIS_MONTH' });
    expect(after.qualification.missing).toEqual(['AUTHORITY', 'NEED']);
    const fresh = await panelOf(leadId);
    expect(fresh.lead).toMatchObject({ status: 'SQL', score: fresh.receipt.score });
  });

  it('keeps the history when an answer is taken back', async () => {
    const leadId = await makeLead();
    const given = await answered(await panelOf(leadId), answerTo('NEED'));
    const taken = await answered(given, answerTo('NEED', { answer: '', evidence: 'A misunderstanding' }));
    expect(taken.qualification.criteria.NEED.state).toBe('missing');
    const fresh = await panelOf(leadId);
    expect(fresh.lead.need).toBeNull();
    expect(fresh.assessments.map(({ answer }) => answer)).toEqual(['', 'CRITICAL']);
  });

  it('refuses an answer that is none, before any request', async () => {
    const panel = await panelOf(await makeLead());
    workspace().requests.clear();
    const answer = answerTo('BUDGET', { answer: 'PLENTY' });
    expect(await answerQualification({ client: client(), panel, answer, now })).toMatchObject({
      ok: false,
      code: 'ANSWER_REFUSED',
    });
    expect(workspace().requests.list()).toEqual([]);
  });

  it.each(
    (['StoreAnswer', 'ReadQualificationPanel', 'AnswerLead'] as const).flatMap((operation) =>
      (['fail-before', 'fail-after', 'lose-answer', 'unreachable'] as const satisfies FaultMode[]).map(
        (mode) => [operation, mode] as const,
      ),
    ),
  )('stores an answer once whose %s met %s and that was given again', async (operation, mode) => {
    const leadId = await makeLead();
    const panel = await panelOf(leadId);
    const fault = workspace().faults.inject({ mode, where: { operation } });
    const answer = answerTo('AUTHORITY');
    expect(await answerQualification({ client: client(), panel, answer, now })).toMatchObject({ ok: false });
    fault.remove();
    await answered(panel, answer);
    const fresh = await panelOf(leadId);
    expect(fresh.assessments).toHaveLength(1);
    expect(fresh.lead.authority).toBe('DECISION_MAKER');
  });

  it('changes no lead for somebody who may not store the answer', async () => {
    const leadId = await makeLead();
    const panel = await panelOf(leadId);
    const email = 'rep@apple.dev';
    workspace().members.assignRole({ email, roleLabel: 'Marketer' });
    const marketer = clientWith(workspace().tokens.appAsUser(email));
    expect(await answerQualification({ client: marketer, panel, answer: answerTo('NEED'), now })).toMatchObject({
      ok: false,
      code: 'FORBIDDEN',
    });
    expect((await panelOf(leadId)).lead.need).toBeNull();
  });
});

describe('accepting a lead', () => {
  it('names what is missing, and changes nothing', async () => {
    const leadId = await makeLead();
    await answered(await panelOf(leadId), answerTo('NEED'));
    expect(await acceptLead({ client: client(), leadId, now })).toMatchObject({
      ok: false,
      code: 'GATES_NOT_MET',
      missing: ['BUDGET', 'AUTHORITY', 'TIMELINE'],
    });
    expect((await panelOf(leadId)).lead.status).toBe('MQL');
  });

  it('makes it sales qualified when the answers are there, and does so once', async () => {
    const leadId = await makeLead();
    let panel = await panelOf(leadId);
    for (const criterion of BANT_CRITERIA) panel = await answered(panel, answerTo(criterion));
    expect(panel.canAccept).toEqual({ kind: 'allowed' });
    expect(await acceptLead({ client: client(), leadId, now })).toMatchObject({ ok: true, lead: { status: 'SQL' } });
    workspace().requests.clear();
    expect(await acceptLead({ client: client(), leadId, now })).toMatchObject({ ok: true, lead: { status: 'SQL' } });
    expect(workspace().requests.list()).toHaveLength(1);
  });

  it.each([
    ['DISQUALIFIED', 'NOT_THE_HELD_STATUS'],
    ['CONVERTED', 'ACTOR_MAY_NOT'],
  ])('refuses one that is %s', async (status, reason) => {
    const leadId = await makeLead({ status });
    expect(await acceptLead({ client: client(), leadId, now })).toMatchObject({
      ok: false,
      code: 'MOVE_REFUSED',
      reason,
    });
  });

  it('refuses one that is not there', async () => {
    const leadId = '99999999-0000-4000-8000-000000000000';
    expect(await acceptLead({ client: client(), leadId, now })).toMatchObject({ ok: false, code: 'LEAD_NOT_FOUND' });
  });
});
