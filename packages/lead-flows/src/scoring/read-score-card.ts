import {
  type Lead,
  type LeadEvent,
  leadEventSchema,
  leadSchema,
  nextLift,
  publishedRules,
  readThresholds,
  scoreReceiptSchema,
  type RuleSettings,
  winReceiptSchema,
} from '@leads/lead-domain';
import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { leadNotFound } from '../answers/lead-not-found.ts';
import { EVENT_FIELDS } from '../records/event-fields.ts';
import { LEAD_FIELDS } from '../records/lead-fields.ts';
import { nodesOf } from '../records/nodes-of.ts';
import { SCORE_MODEL_FIELDS } from '../records/score-model-fields.ts';
import { SETTING_FIELDS } from '../records/setting-fields.ts';
import { SETTINGS_ROOT_FIELDS, settingsParts } from '../settings/settings-parts.ts';

import { isOpenStatus } from './is-open-status.ts';
import { type LeadToScore } from './lead-to-score.ts';
import { type ScoreCardView } from './score-card-view.ts';
import { leadWithCustomValues } from './lead-with-custom-values.ts';

/** What the score card shows, in one document (a second where the score model reads the workspace's own fields). */
export const readScoreCard = async ({
  client,
  leadId,
}: {
  client: TwentyClient;
  leadId: string;
}): Promise<{ ok: true; card: ScoreCardView } | FlowFailure> => {
  const read = await client.run(readCard, { leadId });
  if (!read.ok) return failedBy(read.error);
  const { lead, history, settings } = read.data;
  if (!lead) return leadNotFound(leadId);
  const scored = await leadWithCustomValues({ client, lead, settings });
  if (!scored.ok) return failedBy(scored.error);
  return { ok: true, card: cardOf({ lead: scored.data, history, settings }) };
};

/** All as it is stored, as lists show it too: events, and the night for what fades, keep it right. */
const cardOf = ({
  lead,
  history,
  settings,
}: {
  lead: LeadToScore;
  history: LeadEvent[];
  settings: CardSettings;
}): ScoreCardView => {
  const { thresholds, scoring } = settings;
  const receipt = scoreReceiptSchema.safeParse(lead.scoreParts).data ?? null;
  const isOpen = isOpenStatus(lead.status);
  return {
    lead,
    receipt,
    win: winReceiptSchema.safeParse(lead.winParts).data ?? null,
    lift: isOpen && receipt ? nextLift({ lead, receipt, model: scoring, thresholds }) : null,
    flag: lead.scoreFlag,
    history,
    thresholds,
  };
};

type CardSettings = Pick<RuleSettings, 'thresholds' | 'scoring'>;

const readCard = defineOperation<
  { lead: Lead | null; history: LeadEvent[]; settings: CardSettings },
  { leadId: string }
>({
  document: gql`
    query ReadScoreCard($leadId: UUID!) {
      leads(filter: { id: { eq: $leadId } }, first: 1) {
        edges {
          node {
            ...LeadFields
          }
        }
      }
      leadEvents(
        filter: { leadId: { eq: $leadId }, eventKind: { in: [SCORE, SCORE_OVERRIDE] } }
        first: 20
        orderBy: [{ occurredAt: DescNullsLast }]
      ) {
        edges {
          node {
            ...EventFields
          }
        }
      }${SETTINGS_ROOT_FIELDS}
    }
    ${LEAD_FIELDS}
    ${EVENT_FIELDS}
    ${SETTING_FIELDS}
    ${SCORE_MODEL_FIELDS}
  `,
  read: (data) => {
    const answer = z
      .object({ leads: nodesOf(leadSchema), leadEvents: nodesOf(leadEventSchema), ...settingsParts })
      .parse(data);
    const { leadEvents: history, leadSettings, leadScoreModels } = answer;
    const settings = { thresholds: readThresholds(leadSettings), scoring: publishedRules(leadScoreModels) };
    return { lead: answer.leads[0] ?? null, history, settings };
  },
});
