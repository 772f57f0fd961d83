import { defineField, FieldType, RelationType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { STANDARD } from '../support/standard-objects.ts';

export default defineField({
  universalIdentifier: IDENTIFIERS.inverseFields.leadsOfOpportunity,
  objectUniversalIdentifier: STANDARD.opportunity,
  type: FieldType.RELATION,
  name: 'leads',
  label: 'Leads',
  icon: 'IconTargetArrow',
  relationTargetObjectMetadataUniversalIdentifier: IDENTIFIERS.objects.lead.object,
  relationTargetFieldMetadataUniversalIdentifier: IDENTIFIERS.objects.lead.fields.convertedOpportunity,
  universalSettings: { relationType: RelationType.ONE_TO_MANY },
});
