import {
  type AssessmentAnswer,
  applyAnswer,
  DEFAULT_SETTINGS,
  type Lead,
  leadSchema,
  scoreChanges,
  scoreLead,
  type ScoreCause,
  type ScoreReceipt,
} from '@leads/lead-domain';

import { type SampleLead } from './sample-lead.ts';
import { type SampleRecord } from './sample-record.ts';
import { TOUCH_NAMES } from './touch-names.ts';

type Moment = { at: string; cause: ScoreCause; causeNote: string };

/** How often time alone is looked at: the nightly run looks oftener, which would fill the sample with small steps. */
const DECAY_DAYS = 7;

/** How the score of an open lead came to be what it is: a line for each touch, answer or week that changed it. */
export const scoreHistory = ({
  sample: { lead, answers },
  now,
  idOf,
}: {
  sample: SampleLead;
  now: Date;
  idOf: (index: number) => string;
}): SampleRecord[] => {
  const { scoring: model, thresholds } = DEFAULT_SETTINGS;
  const events: SampleRecord[] = [];
  let before: ScoreReceipt | null = null;
  for (const { at, cause, causeNote } of momentsOf({ lead, answers, now })) {
    const after = scoreLead({ lead: leadAsOf({ lead, answers, at }), model, thresholds, now: new Date(at) });
    if (before !== null && (before.score !== after.score || before.grade !== after.grade)) {
      events.push({
        id: idOf(events.length),
        name: `Score ${before.score} (${before.grade}) → ${after.score} (${after.grade})`,
        leadId: lead.id,
        eventKind: 'SCORE',
        occurredAt: at,
        fromValue: String(before.score),
        toValue: String(after.score),
        cause,
        causeNote,
        details: scoreChanges({ before, after }),
      });
    }
    before = after;
  }
  return events;
};

/** When the score may have changed, in order; the last one is now. */
const momentsOf = ({
  lead,
  answers,
  now,
}: {
  lead: Lead;
  answers: readonly AssessmentAnswer[];
  now: Date;
}): Moment[] => {
  const touches = lead.touchDigest.map(({ at, type }): Moment => ({
    at,
    cause: 'TOUCH',
    causeNote: TOUCH_NAMES[type],
  }));
  const given = answers.map(({ criterion, saidAt }): Moment => ({
    at: saidAt ?? now.toISOString(),
    cause: 'ANSWER',
    causeNote: criterion.slice(0, 1) + criterion.slice(1).toLowerCase(),
  }));
  const begin = touches.reduce((earliest, { at }) => (at < earliest ? at : earliest), now.toISOString());
  const weeks: Moment[] = [];
  for (let time = now.getTime(); time > Date.parse(begin); time -= DECAY_DAYS * 86_400_000) {
    weeks.push({ at: new Date(time).toISOString(), cause: 'DECAY', causeNote: '' });
  }
  return [...touches, ...given, ...weeks]
    .filter(({ at }) => at >= begin)
    .sort((left, right) => (left.at < right.at ? -1 : 1));
};

/** What was known of the lead then: its touches and answers so far. */
const leadAsOf = ({ lead, answers, at }: { lead: Lead; answers: readonly AssessmentAnswer[]; at: string }): Lead => {
  const { budgetStatus, budgetAmount, authority, need, timeline } = leadSchema.parse({ id: lead.id });
  const touchDigest = lead.touchDigest.filter((touch) => touch.at <= at);
  return answers
    .filter(({ saidAt }) => saidAt !== null && saidAt <= at)
    .reduce<Lead>((known, answer) => ({ ...known, ...applyAnswer({ lead: known, answer }) }), {
      ...lead,
      ...{ budgetStatus, budgetAmount, authority, need, timeline, touchDigest },
    });
};
