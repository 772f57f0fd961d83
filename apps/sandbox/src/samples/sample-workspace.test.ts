import {
  conversionPlanSchema,
  conversionReceiptSchema,
  DEFAULT_SETTINGS,
  LEAD_STATUSES,
  leadAssessmentSchema,
  leadEventSchema,
  leadSchema,
  leadTouchSchema,
  readQualification,
  sameScore,
  scoreLead,
  systemMove,
} from '@leads/lead-domain';
import { describe, expect, it } from '@jest/globals';

import { MARKETS } from './markets/markets.ts';
import { sampleWorkspace } from './sample-workspace.ts';

const now = new Date('2026-11-22T09:00:00Z');
const memberIds = ['tim', 'sara', 'jony'];
const samples = sampleWorkspace({ seed: 1, now, memberIds });
const leads = samples.leads.map((record) => leadSchema.parse(record));

const open = leads.filter(({ status }) => status !== 'CONVERTED' && status !== 'DISQUALIFIED');

const countOf = <Item>(items: readonly Item[], matches: (item: Item) => boolean) => items.filter(matches).length;

describe('sampleWorkspace', () => {
  it('is the same for the same seed and time, and another for another seed', () => {
    expect(sampleWorkspace({ seed: 1, now, memberIds })).toEqual(samples);
    expect(sampleWorkspace({ seed: 2, now, memberIds }).leads).not.toEqual(samples.leads);
  });

  it.each([1, 2, 3, 4, 5])('gives every record an id of its own and breaks no unique value (seed %i)', (seed) => {
    const workspace = sampleWorkspace({ seed, now, memberIds });
    const records = Object.values(workspace).flat();
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    const addresses = workspace.people.map(({ emails }) => JSON.stringify(emails));
    expect(new Set(addresses).size).toBe(addresses.length);
    const links = workspace.companies.map(({ domainName }) => JSON.stringify(domainName));
    expect(new Set(links).size).toBe(links.length);
  });

  it('refers only to records that it brings', () => {
    const ids = new Set(Object.values(samples).flatMap((records) => records.map(({ id }) => id)));
    const references = Object.values(samples)
      .flat()
      .flatMap((record) => Object.entries(record))
      .filter(([key, value]) => /^(?!owner|assignee|accountOwner).+Id$/.test(key) && value !== null);
    expect(references.length).toBeGreaterThan(1000);
    expect(references.filter(([, id]) => !ids.has(String(id)))).toEqual([]);
  });

  it('has open and finished leads, a third Persian, in every status, with and without an owner', () => {
    expect(leads).toHaveLength(456);
    expect(countOf(leads, ({ status }) => status === 'CONVERTED')).toBeGreaterThanOrEqual(80);
    expect(countOf(leads, ({ status }) => status === 'DISQUALIFIED')).toBeGreaterThanOrEqual(160);
    expect(countOf(leads, ({ name }) => /[\u0600-\u06FF]/.test(name))).toBeGreaterThan(150);
    expect(countOf(leads, ({ name }) => /[\u3040-\u30FF\u4E00-\u9FFF]/.test(name))).toBeGreaterThan(10);
    for (const { market } of MARKETS) expect(leads.some(({ language }) => language === market.language)).toBe(true);
    for (const status of LEAD_STATUSES) {
      expect(countOf(leads, (lead) => lead.status === status)).toBeGreaterThanOrEqual(8);
    }
    for (const rating of ['COLD', 'WARM', 'HOT']) {
      expect(countOf(leads, (lead) => lead.rating === rating)).toBeGreaterThan(20);
    }
    expect(countOf(leads, ({ ownerId }) => ownerId === null)).toBeGreaterThan(20);
    for (const member of memberIds) expect(countOf(leads, ({ ownerId }) => ownerId === member)).toBeGreaterThan(20);
  });

  it('stores phones that were typed in Persian digits as numbers with a country', () => {
    const phones = leads.filter(({ language }) => language === 'fa').map(({ phones: value }) => value);
    const filled = phones.filter(({ primaryPhoneNumber }) => primaryPhoneNumber !== '');
    expect(filled.length).toBeGreaterThan(30);
    for (const phone of filled) {
      expect(phone).toMatchObject({ primaryPhoneCountryCode: 'IR', primaryPhoneCallingCode: '+98' });
      expect(phone.primaryPhoneNumber).toMatch(/^[0-9]{10}$/);
    }
  });

  it('keeps incomplete leads out of the funnel and complete ones in it', () => {
    expect(countOf(leads, ({ isIncomplete }) => isIncomplete)).toBe(16);
    expect(leads.filter(({ isIncomplete, status }) => isIncomplete && status !== 'NEW')).toEqual([]);
  });

  it('has people more than once, under one address and another form of their name', () => {
    const names = new Map<string, Set<string>>();
    for (const { emails, name } of leads) {
      if (emails.primaryEmail === '') continue;
      names.set(emails.primaryEmail, (names.get(emails.primaryEmail) ?? new Set()).add(name));
    }
    expect(countOf([...names.values()], ({ size }) => size > 1)).toBeGreaterThanOrEqual(5);
  });

  it('has steps that are overdue, due today and to come', () => {
    const days = leads.flatMap(({ nextStepAt }) => (nextStepAt === null ? [] : [nextStepAt.slice(0, 10)]));
    expect(countOf(days, (day) => day < '2026-11-22')).toBeGreaterThan(10);
    expect(countOf(days, (day) => day === '2026-11-22')).toBeGreaterThan(10);
    expect(countOf(days, (day) => day > '2026-11-22')).toBeGreaterThan(10);
  });

  it('counts, scores and moves its leads as our own functions would: they find nothing to write', () => {
    const { scoring: model, thresholds } = DEFAULT_SETTINGS;
    for (const lead of open) {
      const receipt = scoreLead({ lead, model, thresholds, now });
      expect(sameScore(lead.scoreParts, receipt)).toBe(true);
      expect(systemMove({ lead, receipt, thresholds })).toBeNull();
    }
    for (const lead of leads) {
      const touches = samples.touches.filter(({ leadId }) => leadId === lead.id);
      expect(touches.map(({ id }) => id).sort()).toEqual(lead.touchDigest.map(({ id }) => id).sort());
    }
    expect(samples.touches.every((touch) => leadTouchSchema.parse(touch).isCounted)).toBe(true);
  });

  it('has touches of many types within the last year, none in the future', () => {
    const touches = samples.touches.map((touch) => leadTouchSchema.parse(touch));
    expect(new Set(touches.map(({ touchType }) => touchType)).size).toBe(14);
    const earliest = new Date(now.getTime() - 366 * 86_400_000).toISOString();
    expect(touches.filter(({ occurredAt }) => occurredAt === null || occurredAt < earliest)).toEqual([]);
    expect(touches.filter(({ occurredAt }) => occurredAt === null || occurredAt > now.toISOString())).toEqual([]);
  });

  it('accepted no lead without the answers that the gates need', () => {
    const accepted = leads.filter(({ status }) => status === 'SQL' || status === 'CONVERTED');
    expect(accepted).toHaveLength(108);
    for (const lead of accepted) {
      const assessments = samples.assessments
        .map((record) => leadAssessmentSchema.parse(record))
        .filter(({ leadId }) => leadId === lead.id);
      // An answer goes stale; what counts is whether it was good when the lead was decided.
      const at = new Date(lead.convertedAt ?? now);
      const { gatesMet } = readQualification({ lead, assessments, settings: DEFAULT_SETTINGS.qualification, now: at });
      expect(gatesMet).toBe(true);
    }
  });

  it('knows some of the leads already: by address, by phone, by company', () => {
    const people = JSON.stringify(samples.people);
    const known = leads.filter(({ status }) => status !== 'CONVERTED');
    const hasAddress = (value: string) => value !== '' && people.includes(`"${value}"`);
    expect(countOf(known, ({ emails }) => hasAddress(emails.primaryEmail))).toBeGreaterThan(5);
    expect(countOf(known, ({ phones }) => hasAddress(phones.primaryPhoneNumber))).toBeGreaterThan(5);
    expect(JSON.stringify(samples.companies)).toContain('https://www.');
    expect(
      countOf(known, ({ companyName }) => samples.companies.some(({ name }) => name === companyName)),
    ).toBeGreaterThan(50);
  });

  it('converted its leads by our own plan, and keeps the journal', () => {
    const converted = leads.filter(({ status }) => status === 'CONVERTED');
    expect(converted).toHaveLength(88);
    const peopleIds = samples.people.map(({ id }) => id);
    for (const lead of converted) {
      const journal = samples.conversions.find(({ leadId }) => leadId === lead.id);
      expect(conversionPlanSchema.parse(journal?.conversionPlan).leadId).toBe(lead.id);
      expect(conversionReceiptSchema.parse(journal?.receipt).records.map(({ id }) => id)).toEqual([
        lead.convertedCompanyId,
        lead.convertedPersonId,
        lead.convertedOpportunityId,
      ]);
      expect(peopleIds).toContain(lead.convertedPersonId);
    }
  });

  it('keeps a handful of leads that scored high and never bought, and says so', () => {
    const flagged = leads.filter(({ scoreFlag }) => scoreFlag === 'SCORED_HIGH_NOT_BOUGHT');
    expect(flagged.length).toBeGreaterThanOrEqual(6);
    expect(flagged.length).toBeLessThan(40);
    expect(flagged.filter(({ status, score }) => status !== 'DISQUALIFIED' || (score ?? 0) < 50)).toEqual([]);
  });

  it('puts leads that somebody owns into the sales line of their language', () => {
    expect(leads.every(({ ownerId, salesLineId }) => (ownerId === null) === (salesLineId === null))).toBe(true);
    for (const { id } of samples.salesLines) {
      expect(countOf(leads, ({ salesLineId }) => salesLineId === id)).toBeGreaterThan(10);
    }
  });

  it('tells how scores came about, each line going on where the one before ended', () => {
    const events = samples.events.map((record) => leadEventSchema.parse(record));
    const told = new Set(events.map(({ leadId }) => leadId));
    expect(told.size).toBeGreaterThan(35);
    for (const leadId of told) {
      const lines = events.filter((event) => event.leadId === leadId);
      const scores = lines.map(({ toValue }) => toValue);
      expect(lines.slice(1).map(({ fromValue }) => fromValue)).toEqual(scores.slice(0, -1));
      expect(String(leads.find(({ id }) => id === leadId)?.score)).toBe(scores.at(-1));
      expect(lines.map(({ occurredAt }) => occurredAt)).toEqual(lines.map(({ occurredAt }) => occurredAt).sort());
    }
    expect(new Set(events.map(({ cause }) => cause))).toEqual(new Set(['TOUCH', 'ANSWER', 'DECAY']));
  });

  it('owns nothing where nobody works', () => {
    const { leads: unowned } = sampleWorkspace({ seed: 1, now, memberIds: [] });
    expect(unowned.every((record) => leadSchema.parse(record).ownerId === null)).toBe(true);
  });
});
