import { defineView, ViewType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { viewColumns } from '../support/view-parts.ts';

const view = IDENTIFIERS.views.leadSettings;
const { object, fields } = IDENTIFIERS.objects.leadSetting;

export default defineView({
  universalIdentifier: view,
  name: 'Settings',
  objectUniversalIdentifier: object,
  type: ViewType.TABLE,
  icon: 'IconSettings',
  position: 0,
  fields: viewColumns(view, [
    [fields.name, 180],
    [fields.key, 180],
    [fields.value, 180],
  ]),
});
