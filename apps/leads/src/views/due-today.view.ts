import { defineView, ViewFilterOperand, ViewType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { viewColumns, viewFilters, viewSorts } from '../support/view-parts.ts';

import { LEAD_COLUMNS } from './lead-columns.ts';
import { OPEN_STATUSES } from './open-statuses.ts';

const view = IDENTIFIERS.views.dueToday;
const { object, fields } = IDENTIFIERS.objects.lead;

export default defineView({
  universalIdentifier: view,
  name: 'Due today',
  objectUniversalIdentifier: object,
  type: ViewType.TABLE,
  icon: 'IconCalendarDue',
  position: 4,
  fields: viewColumns(view, LEAD_COLUMNS),
  filters: viewFilters(view, [
    { field: fields.nextStepAt, operand: ViewFilterOperand.IS_TODAY, value: '' },
    { field: fields.status, operand: ViewFilterOperand.IS, value: OPEN_STATUSES },
  ]),
  sorts: viewSorts(view, [[fields.nextStepAt, 'ASC']]),
});
