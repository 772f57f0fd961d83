import { describe, expect, it } from '@jest/globals';

import { leadAssessmentSchema } from '../records/lead-assessment.ts';

import { assessmentRecord } from './assessment-record.ts';

const now = new Date('2026-11-20T00:00:00.000Z');
const answer = {
  criterion: 'NEED',
  answer: 'CRITICAL',
  evidence: 'Burning',
  saidBy: 'Ali',
  saidAt: null,
  confidence: 'HIGH',
} as const;
const record = (fields: { answer?: string; saidAt?: string | null } = {}) =>
  assessmentRecord({ id: 'a', leadId: 'l', answer: { ...answer, ...fields }, now });

describe('assessmentRecord', () => {
  it('can be read back as an assessment', () => {
    expect(leadAssessmentSchema.parse(record())).toMatchObject({
      leadId: 'l',
      criterion: 'NEED',
      answer: 'CRITICAL',
      evidence: 'Burning',
      saidBy: 'Ali',
      confidence: 'HIGH',
    });
  });

  it('was said now unless somebody knows better', () => {
    expect(record().saidAt).toBe(now.toISOString());
    expect(record({ saidAt: '2026-01-01T00:00:00Z' }).saidAt).toBe('2026-01-01T00:00:00Z');
  });

  it('is named after what it says', () => {
    expect(record().name).toBe('NEED: CRITICAL');
    expect(record({ answer: '' }).name).toBe('NEED: taken back');
  });
});
