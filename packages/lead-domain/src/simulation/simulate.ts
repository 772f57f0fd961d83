import { compileScoreModel } from '../scoring/compile-score-model.ts';
import { type ScoreModel } from '../scoring/score-model.ts';
import { type Thresholds } from '../settings/thresholds.ts';

import { asOfOutcome } from './as-of-outcome.ts';
import { type CountedLead, countRows } from './count-rows.ts';
import { measureModel } from './measure-model.ts';
import { type LeadCrossing, type PastLead, type Simulation } from './simulation.ts';
import { type Standing, standingOf } from './standing-of.ts';

/**
 * Plays a draft against the published model: on finished leads, each scored as of its outcome and by the rules alone, and
 * on open leads as of `now`, where a score set by hand stays. Among `past`, a lead that is not finished counts nowhere.
 * Of a finished lead only its touches are known as of then; its fields are as they stand, the answers of sales included,
 * so that rules about these look better here than they are for a lead that is new.
 */
export const simulate = ({
  published,
  draft,
  past,
  open,
  thresholds,
  now,
}: {
  published: ScoreModel;
  draft: ScoreModel;
  past: readonly PastLead[];
  open: readonly PastLead[];
  thresholds: Thresholds;
  now: Date;
}): Simulation => {
  const scorers = { published: compileScoreModel(published), draft: compileScoreModel(draft) };
  const standingsOf = (about: { lead: PastLead; override: number | null; now: Date }) => ({
    published: standingOf({ ...about, scorer: scorers.published, thresholds }),
    draft: standingOf({ ...about, scorer: scorers.draft, thresholds }),
  });
  const finished = past.flatMap((lead) => {
    const decided = asOfOutcome(lead);
    if (decided === null) return [];
    return { lead, isWon: decided.isWon, ...standingsOf({ lead: decided.lead, override: null, now: decided.at }) };
  });
  const waiting = open.map((lead) => ({ lead, ...standingsOf({ lead, override: lead.scoreOverride, now }) }));
  const counted: CountedLead[] = [
    ...waiting.map((each) => ({
      ...placeOf(each.lead),
      kind: 'open' as const,
      isCrossing: isCrossing(each),
      isDropping: isDropping(each),
    })),
    ...finished.map(({ lead, isWon, ...standings }) => ({
      ...placeOf(lead),
      kind: 'past' as const,
      isWon,
      isPublishedMql: standings.published.isMql,
      isDraftMql: standings.draft.isMql,
    })),
  ];
  return {
    past: { n: finished.length, won: finished.filter(({ isWon }) => isWon).length },
    published: measureModel(finished.map(({ published: { score, isMql }, isWon }) => ({ score, isMql, isWon }))),
    draft: measureModel(finished.map(({ draft: { score, isMql }, isWon }) => ({ score, isMql, isWon }))),
    open: {
      n: waiting.length,
      crossing: waiting.filter(isCrossing).map(crossingOf).sort(byDistance),
      dropping: waiting.filter(isDropping).map(crossingOf).sort(byDistance),
      changed: waiting.filter((each) => each.published.score !== each.draft.score).length,
    },
    bySource: countRows({ leads: counted, by: 'source' }),
    byOwner: countRows({ leads: counted, by: 'owner' }),
  };
};

type Waiting = { lead: PastLead; published: Standing; draft: Standing };

const isCrossing = ({ published, draft }: Waiting): boolean => draft.isMql && !published.isMql;

const isDropping = ({ published, draft }: Waiting): boolean => published.isMql && !draft.isMql;

const crossingOf = ({ lead, published, draft }: Waiting): LeadCrossing => ({
  id: lead.id,
  name: lead.name,
  from: published.score,
  to: draft.score,
  source: lead.source,
  ownerName: placeOf(lead).owner,
});

// An owner who left the workspace has no name any more, and still is not nobody.
const placeOf = ({ source, ownerName, ownerId }: PastLead): { source: string; owner: string } => ({
  source: source ?? '',
  owner: ownerName || (ownerId ?? ''),
});

const byDistance = (left: LeadCrossing, right: LeadCrossing): number =>
  Math.abs(right.to - right.from) - Math.abs(left.to - left.from) || (left.id < right.id ? -1 : 1);
