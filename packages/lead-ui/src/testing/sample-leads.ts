import { type PastLead, type TouchType } from '@leads/lead-domain';
import { aLead, emailsOf } from '@leads/lead-domain/testing';

import { type SimulationLeads } from '../score-model/score-model-content.ts';

import { SAMPLE_NOW } from './sample-qualification.ts';

const NAMES = [
  'Maria Keller',
  'شیرین محمدی',
  'Jonas Weber',
  'Amélie Laurent',
  'Reza Karimi',
  'Olivia Grant',
  'Tomás Silva',
];
const TITLES = ['Chief Financial Officer', 'Director of Operations', 'Production manager', 'Buyer', 'Student', ''];
const SOURCES = ['WEB_FORM', 'REFERRAL', 'EVENT', 'AD', 'IMPORT'] as const;
const OWNERS = ['Phil Schiler', 'Jane Austen', 'Tim Apple', ''];
const INDUSTRIES = ['Machine building', 'Software', 'Retail', ''];
const TOUCHES: readonly TouchType[] = ['VISIT', 'FORM', 'DEMO', 'EMAIL_OPEN'];
const DAY = 86_400_000;

/** Leads of which more were won the better they fit: the same ones every time. */
export const sampleLeads = ({
  past,
  open,
}: {
  past: number;
  open: number;
}): Extract<SimulationLeads, { kind: 'ready' }> => ({
  kind: 'ready',
  past: Array.from({ length: past }, (_, index) => finishedLead(index)),
  open: Array.from({ length: open }, (_, index) => sampleLead(index + 10_000)),
  limit: 1_000,
});

const finishedLead = (index: number): PastLead => {
  const lead = sampleLead(index);
  const strength =
    Number(lead.jobTitle.startsWith('Chief')) * 2 +
    Number(lead.source === 'REFERRAL') * 2 +
    Number(lead.budgetStatus === 'APPROVED') +
    lead.touchDigest.filter(({ type }) => type === 'FORM' || type === 'DEMO').length * 1.5;
  const isWon = chance(index * 7 + 3) < 0.04 + 0.13 * strength;
  const finishedAt = new Date(Date.parse(SAMPLE_NOW) - (30 + (index % 300)) * DAY).toISOString();
  return isWon
    ? { ...lead, status: 'CONVERTED', convertedAt: finishedAt, touchDigest: before(lead, finishedAt) }
    : { ...lead, status: 'DISQUALIFIED', disqualifiedAt: finishedAt, touchDigest: before(lead, finishedAt) };
};

const sampleLead = (index: number): PastLead => {
  const name = pick(NAMES, index);
  const ownerName = pick(OWNERS, index + 5);
  return aLead({
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    createdAt: new Date(Date.parse(SAMPLE_NOW) - 40 * DAY).toISOString(),
    name,
    jobTitle: pick(TITLES, index + 1),
    emails: emailsOf(chance(index + 2) < 0.7 ? 'info@golden-anvil.example' : 'somebody@gmail.com'),
    industry: pick(INDUSTRIES, index + 3),
    employees: Math.round(chance(index + 4) * 400),
    source: pick(SOURCES, index + 6),
    ...(chance(index + 8) < 0.3 ? { budgetStatus: 'APPROVED' as const } : {}),
    touchDigest: TOUCHES.filter((_, touch) => chance(index * 5 + touch) < 0.4).map((type, touch) => ({
      id: `${index}-${touch}`,
      type,
      direction: 'INCOMING' as const,
      outcome: null,
      at: new Date(Date.parse(SAMPLE_NOW) - Math.round(chance(index + touch) * 60) * DAY).toISOString(),
    })),
    ...{ ownerName },
  });
};

/** The touches, moved to before the outcome. */
const before = (lead: PastLead, finishedAt: string): PastLead['touchDigest'] =>
  lead.touchDigest.map((touch, index) => ({
    ...touch,
    at: new Date(Date.parse(finishedAt) - (index + 1) * 5 * DAY).toISOString(),
  }));

const pick = <Value>(values: readonly [Value, ...Value[]] | readonly Value[], index: number): Value => {
  const value = values[Math.floor(chance(index) * values.length)];
  if (value === undefined) throw new Error('There is nothing to pick from.');
  return value;
};

/** A number from 0 to 1 that follows from the seed alone. */
const chance = (seed: number): number => {
  let mixed = Math.imul(seed + 0x9e3779b9, 0x85ebca6b);
  for (const shift of [15, 13, 16]) mixed = Math.imul(mixed ^ (mixed >>> shift), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
};
