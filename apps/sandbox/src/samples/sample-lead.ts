import {
  applyAnswer,
  type AssessmentAnswer,
  assessmentRecord,
  completenessOf,
  countTouch,
  DEFAULT_SETTINGS,
  type ImportField,
  type Lead,
  leadSchema,
  moveLead,
  scoreFlagOf,
  scoreLead,
  systemMove,
} from '@leads/lead-domain';

import { type Contact } from './contact.ts';
import { readTypedLead } from './read-typed-lead.ts';
import { type SampleRecord } from './sample-record.ts';
import { type Story, STORY_STATUSES } from './story.ts';
import { hoursBefore } from './times.ts';
import { TOUCH_NAMES } from './touch-names.ts';

export type SampleLead = {
  lead: Lead;
  contact: Contact;
  story: Story;
  answers: readonly AssessmentAnswer[];
  record: SampleRecord;
  touches: SampleRecord[];
  assessments: SampleRecord[];
};

/** What the story does not tell: who looks after the lead, and what comes next. */
export type LeadCare = Partial<
  Pick<Lead, 'ownerId' | 'assignedAt' | 'firstResponseDueAt' | 'nextStep' | 'nextStepAt' | 'createdAt'>
>;

/** A lead as it stands after everything that its story tells: counted, completed, scored and moved by our own rules. */
export const sampleLead = ({
  id,
  idOf,
  contact,
  story,
  typed,
  answers,
  care,
  now,
}: {
  id: string;
  idOf: (role: string) => string;
  contact: Contact;
  story: Story;
  typed: Partial<Record<ImportField, string>>;
  answers: readonly AssessmentAnswer[];
  care: LeadCare;
  now: Date;
}): SampleLead => {
  const touches = story.touches.map(({ hoursAgo, ...touch }, index) => ({
    ...touch,
    id: idOf(`touch:${String(index)}`),
    name: TOUCH_NAMES[touch.touchType],
    occurredAt: hoursBefore({ now, hours: hoursAgo }),
  }));
  let lead: Lead = { ...leadSchema.parse({ id }), ...readTypedLead({ contact, typed }), ...care };
  for (const touch of touches) {
    const counted = countTouch({ lead, touch, now });
    if (counted.kind === 'counted') lead = { ...lead, ...counted.changes };
  }
  for (const answer of answers) lead = { ...lead, ...applyAnswer({ lead, answer }) };
  if (touches.some(({ touchType }) => touchType === 'UNSUBSCRIBE')) {
    lead = { ...lead, consent: 'WITHDRAWN', doNotContact: true };
  }
  const { percent, isIncomplete } = completenessOf(lead);
  lead = { ...lead, ...statusOf({ lead, contact, story, now }), completeness: percent, isIncomplete };
  const { scoring: model, thresholds } = DEFAULT_SETTINGS;
  const receipt = scoreLead({ lead, model, thresholds, now });
  lead = { ...lead, score: receipt.score, grade: receipt.grade, rating: receipt.rating, scoreParts: receipt };
  lead = { ...lead, status: systemMove({ lead, receipt, thresholds }) ?? lead.status };
  lead = { ...lead, scoreFlag: scoreFlagOf({ lead, receipt, win: null, thresholds }) };
  return {
    lead,
    contact,
    story,
    answers,
    // What the workspace sets itself is left to it.
    record: { ...lead, updatedAt: undefined, deletedAt: undefined },
    touches: touches.map((touch) => ({ ...touch, ...campaignOf({ touch, lead }), leadId: id, isCounted: true })),
    assessments: answers.map((answer, index) => ({
      ...assessmentRecord({ id: idOf(`assessment:${String(index)}`), leadId: id, answer, now }),
    })),
  };
};

const campaignOf = ({ touch, lead }: { touch: { touchType: string }; lead: Lead }) => {
  if (touch.touchType !== 'FORM') return {};
  const { utmSource, utmMedium, utmCampaign, landingPage } = lead;
  return { utmSource, utmMedium, utmCampaign, landingPage };
};

const statusOf = ({
  lead,
  contact,
  story,
  now,
}: {
  lead: Lead;
  contact: Contact;
  story: Story;
  now: Date;
}): Partial<Lead> => {
  const status = STORY_STATUSES[story.kind];
  if (status !== 'DISQUALIFIED') return { status };
  const ending = story.touches.at(-1);
  const reason = ending?.outcome === 'REFUSED' ? ending.body : (contact.market.refusals[0] ?? '');
  const at = new Date(ending ? hoursBefore({ now, hours: ending.hoursAgo }) : now);
  const move = moveLead({ lead: { ...lead, status: 'WORKING' }, to: status, actor: 'REP', reason, now: at });
  return move.kind === 'moved' ? move.changes : {};
};
