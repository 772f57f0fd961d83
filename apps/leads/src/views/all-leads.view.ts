import { defineView, ViewFilterOperand, ViewType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { viewColumns, viewFilters, viewSorts } from '../support/view-parts.ts';

import { BEST_FIRST, LEAD_COLUMNS } from './lead-columns.ts';

const view = IDENTIFIERS.views.allLeads;
const { object, fields } = IDENTIFIERS.objects.lead;

export default defineView({
  universalIdentifier: view,
  name: 'All leads',
  objectUniversalIdentifier: object,
  type: ViewType.TABLE,
  icon: 'IconList',
  position: 6,
  fields: viewColumns(view, LEAD_COLUMNS),
  filters: viewFilters(view, [{ field: fields.isIncomplete, operand: ViewFilterOperand.IS, value: 'false' }]),
  sorts: viewSorts(view, BEST_FIRST),
});
