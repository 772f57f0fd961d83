import { LEAD_EVENT_KINDS, SCORE_CAUSES } from '@leads/lead-domain';
import { defineObject } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { CAUSE_LOOKS } from '../scoring/scoring-looks.ts';
import { fieldsOf } from '../support/fields.ts';

import { EVENT_KIND_LOOKS } from './history-looks.ts';

const { lead, leadEvent } = IDENTIFIERS.objects;
const field = fieldsOf(leadEvent.fields);

export default defineObject({
  universalIdentifier: leadEvent.object,
  nameSingular: 'leadEvent',
  namePlural: 'leadEvents',
  labelSingular: 'Lead event',
  labelPlural: 'Lead events',
  description: "One line of a lead's history: what changed, from what to what, and why. Written once, never changed.",
  icon: 'IconHistory',
  labelIdentifierFieldMetadataUniversalIdentifier: leadEvent.fields.name,
  fields: [
    field.text('name', 'Name', { icon: 'IconHistory' }),
    // `events` and `event` are names that Twenty keeps for itself: on a lead these are its `history`.
    field.toOne(
      'lead',
      'Lead',
      { object: lead.object, inverse: lead.fields.history },
      { icon: 'IconTargetArrow', isOwned: true },
    ),
    field.select('eventKind', 'Kind', { values: LEAD_EVENT_KINDS, looks: EVENT_KIND_LOOKS }, { icon: 'IconTags' }),
    field.time('occurredAt', 'Occurred at', { icon: 'IconClock' }),
    field.text('fromValue', 'From', { icon: 'IconArrowBarRight' }),
    field.text('toValue', 'To', { icon: 'IconArrowBarToRight' }),
    field.select('cause', 'Cause', { values: SCORE_CAUSES, looks: CAUSE_LOOKS }, { icon: 'IconBolt' }),
    field.text('causeNote', 'Cause note', {
      icon: 'IconNote',
      description: 'What exactly: the changed fields, the touch, the model, the reason somebody gave',
    }),
    field.json('details', 'Details', { icon: 'IconListDetails', description: 'Of a score: what changed rule by rule' }),
  ],
});
