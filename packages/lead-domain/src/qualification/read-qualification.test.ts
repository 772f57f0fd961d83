import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type Lead } from '../records/lead.ts';
import { type LeadAssessment } from '../records/lead-assessment.ts';
import { aLead, anAssessment } from '../testing/builders.ts';
import {
  BANT_ANSWERS,
  BANT_CRITERIA,
  BANT_LEAD_FIELDS,
  type BantCriterion,
} from '../vocabulary/qualification-terms.ts';

import { DEFAULT_QUALIFICATION as settings } from './qualification-settings.ts';
import { readQualification } from './read-qualification.ts';

const now = new Date('2026-11-20T00:00:00.000Z');
const DAY = 86_400_000;
const daysAgo = (days: number) => new Date(now.getTime() - days * DAY).toISOString();

const read = (lead: Partial<Lead>, assessments: LeadAssessment[] = []) =>
  readQualification({ lead: aLead(lead), assessments, settings, now });

const good = {
  budgetStatus: 'APPROVED',
  authority: 'DECISION_MAKER',
  need: 'CRITICAL',
  timeline: 'THIS_MONTH',
} as const;

describe('the gate to SQL', () => {
  it.each(
    BANT_CRITERIA.flatMap((criterion) =>
      BANT_ANSWERS[criterion].map((answer) => {
        const opens: readonly string[] = settings[criterion].opensGate;
        return [criterion, answer, opens.includes(answer)] as const;
      }),
    ),
  )('%s %s opens it: %s', (criterion, answer, opens) => {
    const qualification = read({ ...good, [BANT_LEAD_FIELDS[criterion]]: answer });
    expect(qualification.gatesMet).toBe(opens);
    expect(qualification.missing).toEqual(opens ? [] : [criterion]);
  });

  it.each(BANT_CRITERIA)('stays closed without %s, and asks for it', (criterion) => {
    const qualification = read({ ...good, [BANT_LEAD_FIELDS[criterion]]: null });
    expect(qualification).toMatchObject({ gatesMet: false, missing: [criterion], nextQuestion: criterion });
    expect(qualification.criteria[criterion].state).toBe('missing');
  });

  it('misses all four of a new lead', () => {
    expect(read({})).toMatchObject({ gatesMet: false, missing: [...BANT_CRITERIA], points: 0, maximumPoints: 100 });
  });

  it('has one answer of each criterion that does not open it', () => {
    for (const criterion of BANT_CRITERIA) {
      expect(settings[criterion].opensGate.length).toBeLessThan(BANT_ANSWERS[criterion].length);
    }
  });

  it('needs nothing of a criterion that the workspace does not ask for', () => {
    const relaxed = { ...settings, BUDGET: { ...settings.BUDGET, opensGate: [] } };
    const lead = aLead({ ...good, budgetStatus: null });
    const qualification = readQualification({ lead, assessments: [], settings: relaxed, now });
    expect(qualification).toMatchObject({ gatesMet: true, missing: [], nextQuestion: 'BUDGET' });
  });
});

describe('an answer', () => {
  it.each(BANT_CRITERIA.map((criterion) => [criterion, settings[criterion].staleAfterDays] as const))(
    'about %s is stale after %i days',
    (criterion, days) => {
      const answer = settings[criterion].opensGate[0] ?? '';
      const stateAfter = (age: number) =>
        read(good, [anAssessment({ criterion, answer, saidAt: daysAgo(age) })]).criteria[criterion].state;
      expect(stateAfter(days - 1)).toBe('answered');
      expect(stateAfter(days)).toBe('stale');
    },
  );

  it('that is stale counts for nothing and closes the gate', () => {
    const assessment = anAssessment({ criterion: 'TIMELINE', answer: 'THIS_MONTH', saidAt: daysAgo(31) });
    const qualification = read(good, [assessment]);
    expect(qualification).toMatchObject({
      gatesMet: false,
      missing: ['TIMELINE'],
      points: 75,
      nextQuestion: 'TIMELINE',
    });
    expect(qualification.criteria.TIMELINE).toMatchObject({ answer: 'THIS_MONTH', points: 0 });
  });

  it('brings its evidence', () => {
    const assessment = anAssessment({
      evidence: 'بودجه تصویب شده است',
      saidBy: 'علی رضایی',
      saidAt: daysAgo(3),
      confidence: 'HIGH',
    });
    expect(read(good, [assessment]).criteria.BUDGET).toEqual({
      state: 'answered',
      answer: 'APPROVED',
      evidence: 'بودجه تصویب شده است',
      saidBy: 'علی رضایی',
      saidAt: daysAgo(3),
      confidence: 'HIGH',
      points: 25,
      maximumPoints: 25,
      meetsGate: true,
      isWithoutEvidence: false,
      staleAt: daysAgo(3 - 90),
    });
  });

  it('without a time was said when it was written', () => {
    const assessment = anAssessment({ saidAt: null, createdAt: daysAgo(5) });
    expect(read(good, [assessment]).criteria.BUDGET.saidAt).toBe(daysAgo(5));
  });

  it('that was typed into the field has no evidence and does not grow stale', () => {
    const assessment = anAssessment({ answer: 'NONE', evidence: 'No money', saidAt: daysAgo(400) });
    expect(read(good, [assessment]).criteria.BUDGET).toMatchObject({
      state: 'answered',
      answer: 'APPROVED',
      evidence: '',
      isWithoutEvidence: true,
      staleAt: null,
    });
  });

  it('that was taken back is missing', () => {
    const assessments = [
      anAssessment({ id: 'a', createdAt: daysAgo(2) }),
      anAssessment({ id: 'b', createdAt: daysAgo(1), answer: '', evidence: 'Misheard' }),
    ];
    expect(read({ ...good, budgetStatus: null }, assessments).criteria.BUDGET).toMatchObject({
      state: 'missing',
      answer: null,
      evidence: '',
    });
  });

  it('is the newest one, in whatever order they are read', () => {
    const assessments = [
      anAssessment({ id: 'a', createdAt: daysAgo(9), evidence: 'old' }),
      anAssessment({ id: 'b', createdAt: daysAgo(1), evidence: 'new' }),
      anAssessment({ id: 'c', createdAt: daysAgo(5), evidence: 'between' }),
    ];
    expect(read(good, assessments).criteria.BUDGET.evidence).toBe('new');
    expect(read(good, assessments.toReversed()).criteria.BUDGET.evidence).toBe('new');
  });

  it('of one moment is the same one for every reader', () => {
    const assessments = ['a', 'b'].map((id) => anAssessment({ id, createdAt: daysAgo(1), evidence: id }));
    expect(read(good, assessments).criteria.BUDGET.evidence).toBe('b');
    expect(read(good, assessments.toReversed()).criteria.BUDGET.evidence).toBe('b');
  });

  it('that was deleted says nothing', () => {
    const assessment = anAssessment({ evidence: 'x', deletedAt: daysAgo(0) });
    expect(read(good, [assessment]).criteria.BUDGET.isWithoutEvidence).toBe(true);
  });
});

describe('the next question', () => {
  it.each<[string, Partial<Lead>, BantCriterion | null]>([
    ['is budget for a new lead', {}, 'BUDGET'],
    ['is authority once budget is known', { budgetStatus: 'APPROVED' }, 'AUTHORITY'],
    ['is need then', { budgetStatus: 'APPROVED', authority: 'USER' }, 'NEED'],
    ['is timeline last', { budgetStatus: 'APPROVED', authority: 'USER', need: 'NONE' }, 'TIMELINE'],
    ['is none when all are answered, even badly', { ...good, budgetStatus: 'NONE' }, null],
  ])('%s', (_, lead, expected) => {
    expect(read(lead).nextQuestion).toBe(expected);
  });

  it('is the one that is worth most', () => {
    const weighted = {
      ...settings,
      TIMELINE: { ...settings.TIMELINE, points: { ...settings.TIMELINE.points, THIS_MONTH: 90 } },
    };
    expect(readQualification({ lead: aLead(), assessments: [], settings: weighted, now }).nextQuestion).toBe(
      'TIMELINE',
    );
  });

  it('is one that opens the gate before one that only adds points', () => {
    const relaxed = { ...settings, BUDGET: { ...settings.BUDGET, opensGate: [] } };
    expect(readQualification({ lead: aLead(), assessments: [], settings: relaxed, now }).nextQuestion).toBe(
      'AUTHORITY',
    );
  });
});

describe('the three levels', () => {
  it.each<[string, Partial<Lead>, [boolean | null, boolean | null, boolean | null]]>([
    ['nothing known', {}, [null, null, null]],
    ['all good', good, [true, true, true]],
    ['no money', { ...good, budgetStatus: 'NONE' }, [false, true, true]],
    ['half of the opportunity known', { need: 'CRITICAL' }, [null, null, null]],
    ['no need', { need: 'NONE' }, [null, false, null]],
    ['an influencer', { authority: 'INFLUENCER' }, [null, null, false]],
  ])('with %s', (_, lead, [organisationFits, opportunityFits, decisionMakerReached]) => {
    expect(read(lead).levels).toEqual({ organisationFits, opportunityFits, decisionMakerReached });
  });
});

describe('qualification', () => {
  it('is a sum of its criteria, within bounds, for every combination of answers', () => {
    const answer = <const Answer extends string>(answers: readonly Answer[]) =>
      fc.constantFrom<(Answer | null)[]>(null, ...answers);
    const lead = fc.record({
      budgetStatus: answer(BANT_ANSWERS.BUDGET),
      authority: answer(BANT_ANSWERS.AUTHORITY),
      need: answer(BANT_ANSWERS.NEED),
      timeline: answer(BANT_ANSWERS.TIMELINE),
    });
    fc.assert(
      fc.property(lead, (answers) => {
        const qualification = readQualification({ lead: answers, assessments: [], settings, now });
        const sum = BANT_CRITERIA.reduce((points, criterion) => points + qualification.criteria[criterion].points, 0);
        expect(qualification.points).toBe(sum);
        expect(qualification.gatesMet).toBe(qualification.missing.length === 0);
        expect(qualification.points).toBeLessThanOrEqual(qualification.maximumPoints);
      }),
    );
  });
});
