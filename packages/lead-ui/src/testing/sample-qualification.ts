import {
  type AssessmentAnswer,
  BANT_CRITERIA,
  DEFAULT_QUALIFICATION,
  type LeadAssessment,
  type Qualification,
  readQualification,
} from '@leads/lead-domain';

/** The moment at which all samples are looked at. */
export const SAMPLE_NOW = '2026-11-21T10:00:00.000Z';

const NO_LEAD = { budgetStatus: null, authority: null, need: null, timeline: null };

type SampleAnswers = {
  BUDGET?: Partial<AssessmentAnswer> & { answer: 'APPROVED' | 'AWAITING_APPROVAL' | 'NONE' };
  AUTHORITY?: Partial<AssessmentAnswer> & { answer: 'DECISION_MAKER' | 'INFLUENCER' | 'USER' | 'NO_INFLUENCE' };
  NEED?: Partial<AssessmentAnswer> & { answer: 'CRITICAL' | 'IMPORTANT' | 'NICE_TO_HAVE' | 'NONE' };
  TIMELINE?: Partial<AssessmentAnswer> & { answer: 'THIS_MONTH' | 'THIS_QUARTER' | 'THIS_YEAR' | 'LATER' };
};

/** A qualification as the domain reads it from these answers. */
export const sampleQualification = (answers: SampleAnswers): Qualification =>
  readQualification({
    lead: {
      ...NO_LEAD,
      budgetStatus: answers.BUDGET?.answer ?? null,
      authority: answers.AUTHORITY?.answer ?? null,
      need: answers.NEED?.answer ?? null,
      timeline: answers.TIMELINE?.answer ?? null,
    },
    assessments: BANT_CRITERIA.flatMap((criterion): LeadAssessment[] => {
      const given = answers[criterion];
      if (!given) return [];
      return [
        {
          id: criterion,
          createdAt: given.saidAt ?? SAMPLE_NOW,
          deletedAt: null,
          name: criterion,
          criterion,
          answer: given.answer,
          amount: given.amount ?? { amountMicros: null, currencyCode: '' },
          evidence: given.evidence ?? '',
          saidBy: given.saidBy ?? '',
          saidAt: given.saidAt ?? SAMPLE_NOW,
          confidence: given.confidence ?? 'MEDIUM',
          leadId: null,
        },
      ];
    }),
    settings: DEFAULT_QUALIFICATION,
    now: new Date(SAMPLE_NOW),
  });
