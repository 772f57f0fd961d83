import { defineObject } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { fieldsOf } from '../support/fields.ts';

const { leadSetting } = IDENTIFIERS.objects;
const field = fieldsOf(leadSetting.fields);

export default defineObject({
  universalIdentifier: leadSetting.object,
  nameSingular: 'leadSetting',
  namePlural: 'leadSettings',
  labelSingular: 'Lead setting',
  labelPlural: 'Lead settings',
  description: 'One setting of lead management; a missing one means its default.',
  icon: 'IconSettings',
  labelIdentifierFieldMetadataUniversalIdentifier: leadSetting.fields.name,
  fields: [
    field.text('name', 'Name', { icon: 'IconSettings' }),
    field.uniqueText('key', 'Key', { icon: 'IconKey' }),
    field.json('value', 'Value', { icon: 'IconBraces' }),
  ],
});
