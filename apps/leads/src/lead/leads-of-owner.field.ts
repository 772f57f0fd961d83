import { defineField, FieldType, RelationType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { STANDARD } from '../support/standard-objects.ts';

export default defineField({
  universalIdentifier: IDENTIFIERS.inverseFields.leadsOfOwner,
  objectUniversalIdentifier: STANDARD.workspaceMember,
  type: FieldType.RELATION,
  name: 'ownedLeads',
  label: 'Leads',
  icon: 'IconTargetArrow',
  relationTargetObjectMetadataUniversalIdentifier: IDENTIFIERS.objects.lead.object,
  relationTargetFieldMetadataUniversalIdentifier: IDENTIFIERS.objects.lead.fields.owner,
  universalSettings: { relationType: RelationType.ONE_TO_MANY },
});
