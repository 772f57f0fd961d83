import { defineObject } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { fieldsOf } from '../support/fields.ts';

const { lead, leadSalesLine } = IDENTIFIERS.objects;
const field = fieldsOf(leadSalesLine.fields);

export default defineObject({
  universalIdentifier: leadSalesLine.object,
  nameSingular: 'leadSalesLine',
  namePlural: 'leadSalesLines',
  labelSingular: 'Sales line',
  labelPlural: 'Sales lines',
  description: 'A pipeline with its team: what is sold, and to whom.',
  icon: 'IconTimeline',
  labelIdentifierFieldMetadataUniversalIdentifier: leadSalesLine.fields.name,
  fields: [
    field.text('name', 'Name', { icon: 'IconTimeline' }),
    field.text('description', 'Description', { icon: 'IconAlignLeft' }),
    field.toMany(
      'leads',
      'Leads',
      { object: lead.object, inverse: lead.fields.salesLine },
      { icon: 'IconTargetArrow' },
    ),
  ],
});
