import { defineView, ViewType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { viewColumns } from '../support/view-parts.ts';

const view = IDENTIFIERS.views.salesLines;
const { object, fields } = IDENTIFIERS.objects.leadSalesLine;

export default defineView({
  universalIdentifier: view,
  name: 'Sales lines',
  objectUniversalIdentifier: object,
  type: ViewType.TABLE,
  icon: 'IconTimeline',
  position: 0,
  fields: viewColumns(view, [
    [fields.name, 220],
    [fields.description, 400],
  ]),
});
