import { defineView, ViewFilterOperand, ViewType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { viewColumns, viewFilters, viewSorts } from '../support/view-parts.ts';

import { BEST_FIRST, LEAD_COLUMNS } from './lead-columns.ts';
import { OPEN_STATUSES } from './open-statuses.ts';

const view = IDENTIFIERS.views.hotLeads;
const { object, fields } = IDENTIFIERS.objects.lead;

export default defineView({
  universalIdentifier: view,
  name: 'Hot leads',
  objectUniversalIdentifier: object,
  type: ViewType.TABLE,
  icon: 'IconFlame',
  position: 2,
  fields: viewColumns(view, LEAD_COLUMNS),
  filters: viewFilters(view, [
    { field: fields.rating, operand: ViewFilterOperand.IS, value: ['HOT'] },
    { field: fields.status, operand: ViewFilterOperand.IS, value: OPEN_STATUSES },
    { field: fields.isIncomplete, operand: ViewFilterOperand.IS, value: 'false' },
  ]),
  sorts: viewSorts(view, BEST_FIRST),
});
