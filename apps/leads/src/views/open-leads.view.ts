import { defineView, ViewFilterOperand, ViewType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { viewColumns, viewFilters, viewSorts } from '../support/view-parts.ts';

import { BEST_FIRST, LEAD_COLUMNS } from './lead-columns.ts';
import { OPEN_STATUSES } from './open-statuses.ts';

const view = IDENTIFIERS.views.openLeads;
const { object, fields } = IDENTIFIERS.objects.lead;

export default defineView({
  universalIdentifier: view,
  name: 'Open leads',
  objectUniversalIdentifier: object,
  type: ViewType.TABLE,
  icon: 'IconTargetArrow',
  position: 0,
  fields: viewColumns(view, LEAD_COLUMNS),
  filters: viewFilters(view, [
    { field: fields.status, operand: ViewFilterOperand.IS, value: OPEN_STATUSES },
    { field: fields.isIncomplete, operand: ViewFilterOperand.IS, value: 'false' },
  ]),
  sorts: viewSorts(view, BEST_FIRST),
});
