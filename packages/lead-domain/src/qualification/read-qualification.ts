import { type Lead } from '../records/lead.ts';
import { type LeadAssessment } from '../records/lead-assessment.ts';
import { BANT_CRITERIA, BANT_LEAD_FIELDS, type BantCriterion } from '../vocabulary/qualification-terms.ts';

import { type CriterionReading, type Qualification, type QualificationLevels } from './qualification-state.ts';
import { type QualificationSettings } from './qualification-settings.ts';

export type QualificationLead = Pick<Lead, 'budgetStatus' | 'authority' | 'need' | 'timeline'>;

const DAY = 86_400_000;

/**
 * What is known of the four criteria, what keeps the gate to SQL closed, and what to ask next.
 * The lead's own field is what counts; where the newest assessment says the same it brings its evidence, where it says
 * something else the field was edited directly and stands without evidence.
 */
export const readQualification = ({
  lead,
  assessments,
  settings,
  now,
}: {
  lead: QualificationLead;
  assessments: readonly LeadAssessment[];
  settings: QualificationSettings;
  now: Date;
}): Qualification => {
  const newest = newestByCriterion(assessments);
  const read = (criterion: BantCriterion) =>
    readCriterion({
      criterion,
      answer: lead[BANT_LEAD_FIELDS[criterion]],
      newest: newest.get(criterion),
      settings,
      now,
    });
  const criteria: Record<BantCriterion, CriterionReading> = {
    BUDGET: read('BUDGET'),
    AUTHORITY: read('AUTHORITY'),
    NEED: read('NEED'),
    TIMELINE: read('TIMELINE'),
  };
  const missing = BANT_CRITERIA.filter((criterion) => !criteria[criterion].meetsGate);
  const sum = (part: 'points' | 'maximumPoints') =>
    BANT_CRITERIA.reduce((total, criterion) => total + criteria[criterion][part], 0);
  return {
    criteria,
    missing,
    gatesMet: missing.length === 0,
    nextQuestion: nextQuestionOf(criteria),
    points: sum('points'),
    maximumPoints: sum('maximumPoints'),
    levels: levelsOf(criteria),
  };
};

const timeOf = (assessment: LeadAssessment): string => assessment.createdAt ?? assessment.saidAt ?? '';

const newestByCriterion = (assessments: readonly LeadAssessment[]): Map<BantCriterion, LeadAssessment> => {
  const newest = new Map<BantCriterion, LeadAssessment>();
  for (const assessment of assessments) {
    if (assessment.deletedAt !== null) continue;
    const known = newest.get(assessment.criterion);
    // The id decides between two of one moment, so that every reader sees the same one.
    const isNewer = !known || [timeOf(known), known.id].join() < [timeOf(assessment), assessment.id].join();
    if (isNewer) newest.set(assessment.criterion, assessment);
  }
  return newest;
};

const readCriterion = ({
  criterion,
  answer,
  newest,
  settings,
  now,
}: {
  criterion: BantCriterion;
  answer: string | null;
  newest: LeadAssessment | undefined;
  settings: QualificationSettings;
  now: Date;
}): CriterionReading => {
  const points: Record<string, number> = settings[criterion].points;
  const opensGate: readonly string[] = settings[criterion].opensGate;
  const maximumPoints = Math.max(0, ...Object.values(points));
  const supporting = newest && answer !== null && newest.answer === answer ? newest : undefined;
  const saidAt = supporting ? (supporting.saidAt ?? supporting.createdAt) : null;
  const staleTime = saidAt === null ? null : Date.parse(saidAt) + settings[criterion].staleAfterDays * DAY;
  const isStale = staleTime !== null && staleTime <= now.getTime();
  const state = answer === null ? 'missing' : isStale ? 'stale' : 'answered';
  return {
    state,
    answer,
    evidence: supporting?.evidence ?? '',
    saidBy: supporting?.saidBy ?? '',
    saidAt,
    confidence: supporting?.confidence ?? null,
    points: state === 'answered' && answer !== null ? (points[answer] ?? 0) : 0,
    maximumPoints,
    meetsGate: opensGate.length === 0 || (state === 'answered' && answer !== null && opensGate.includes(answer)),
    isWithoutEvidence: answer !== null && !supporting,
    staleAt: staleTime === null ? null : new Date(staleTime).toISOString(),
  };
};

/** What blocks the gate comes first, then what is worth most; the order of BANT decides between equals. */
const nextQuestionOf = (criteria: Record<BantCriterion, CriterionReading>): BantCriterion | null => {
  const worth = (criterion: BantCriterion) =>
    criteria[criterion].maximumPoints + (criteria[criterion].meetsGate ? 0 : 1000);
  const open = BANT_CRITERIA.filter((criterion) => criteria[criterion].state !== 'answered');
  return open.reduce<BantCriterion | null>(
    (best, criterion) => (best === null || worth(criterion) > worth(best) ? criterion : best),
    null,
  );
};

const levelsOf = ({
  BUDGET,
  NEED,
  TIMELINE,
  AUTHORITY,
}: Record<BantCriterion, CriterionReading>): QualificationLevels => {
  const judge = (readings: CriterionReading[]) => {
    if (readings.some(({ state, meetsGate }) => state === 'answered' && !meetsGate)) return false;
    return readings.every(({ state }) => state === 'answered') ? true : null;
  };
  return {
    organisationFits: judge([BUDGET]),
    opportunityFits: judge([NEED, TIMELINE]),
    decisionMakerReached: AUTHORITY.state === 'answered' ? AUTHORITY.answer === 'DECISION_MAKER' : null,
  };
};
