import { defineView, ViewType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { viewColumns } from '../support/view-parts.ts';

const view = IDENTIFIERS.views.leadForms;
const { object, fields } = IDENTIFIERS.objects.leadForm;

export default defineView({
  universalIdentifier: view,
  name: 'Forms',
  objectUniversalIdentifier: object,
  type: ViewType.TABLE,
  icon: 'IconForms',
  position: 0,
  fields: viewColumns(view, [
    [fields.name, 180],
    [fields.slug, 180],
    [fields.isActive, 180],
    [fields.language, 180],
    [fields.source, 180],
  ]),
});
