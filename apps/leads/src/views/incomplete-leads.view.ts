import { defineView, ViewFilterOperand, ViewType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { viewColumns, viewFilters, viewSorts } from '../support/view-parts.ts';

import { LEAD_COLUMNS } from './lead-columns.ts';

const view = IDENTIFIERS.views.incompleteLeads;
const { object, fields } = IDENTIFIERS.objects.lead;

export default defineView({
  universalIdentifier: view,
  name: 'Incomplete',
  objectUniversalIdentifier: object,
  type: ViewType.TABLE,
  icon: 'IconPuzzle',
  position: 7,
  fields: viewColumns(view, LEAD_COLUMNS),
  filters: viewFilters(view, [{ field: fields.isIncomplete, operand: ViewFilterOperand.IS, value: 'true' }]),
  sorts: viewSorts(view, [[fields.completeness, 'DESC']]),
});
