import { defineField, FieldType, RelationType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { STANDARD } from '../support/standard-objects.ts';

export default defineField({
  universalIdentifier: IDENTIFIERS.inverseFields.touchesOfOpportunity,
  objectUniversalIdentifier: STANDARD.opportunity,
  type: FieldType.RELATION,
  name: 'leadTouches',
  label: 'Lead touches',
  icon: 'IconHandClick',
  relationTargetObjectMetadataUniversalIdentifier: IDENTIFIERS.objects.leadTouch.object,
  relationTargetFieldMetadataUniversalIdentifier: IDENTIFIERS.objects.leadTouch.fields.opportunity,
  universalSettings: { relationType: RelationType.ONE_TO_MANY },
});
