import { CONVERSION_STATES } from '@leads/lead-domain';
import { defineObject } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { fieldsOf } from '../support/fields.ts';
import { type OptionLook } from '../support/select-options.ts';

const { lead, leadConversion } = IDENTIFIERS.objects;
const field = fieldsOf(leadConversion.fields);

const STATE_LOOKS: Record<(typeof CONVERSION_STATES)[number], OptionLook> = {
  PLANNED: ['Planned', 'gray'],
  RUNNING: ['Running', 'yellow'],
  DONE: ['Done', 'green'],
  FAILED: ['Failed', 'red'],
};

export default defineObject({
  universalIdentifier: leadConversion.object,
  nameSingular: 'leadConversion',
  namePlural: 'leadConversions',
  labelSingular: 'Conversion',
  labelPlural: 'Conversions',
  description: 'The journal and receipt of one conversion: its plan, how far it came, what it made.',
  icon: 'IconArrowsExchange',
  labelIdentifierFieldMetadataUniversalIdentifier: leadConversion.fields.name,
  fields: [
    field.text('name', 'Name', { icon: 'IconArrowsExchange' }),
    field.toOne(
      'lead',
      'Lead',
      { object: lead.object, inverse: lead.fields.conversions },
      { icon: 'IconTargetArrow', isOwned: true },
    ),
    field.select('state', 'State', { values: CONVERSION_STATES, looks: STATE_LOOKS }, { icon: 'IconProgress' }),
    field.number('phase', 'Phase', { icon: 'IconStairs', description: 'How many phases are finished' }),
    field.number('attempt', 'Attempt', { icon: 'IconRepeat' }),
    field.json('conversionPlan', 'Plan', { icon: 'IconMap' }),
    field.json('receipt', 'Receipt', { icon: 'IconReceipt' }),
    field.time('startedAt', 'Started at', { icon: 'IconPlayerPlay' }),
    field.time('finishedAt', 'Finished at', { icon: 'IconFlag' }),
  ],
});
