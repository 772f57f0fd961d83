import { LEAD_STATUSES } from '@leads/lead-domain';
import { defineView, ViewFilterOperand, ViewType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { viewColumns, viewFilters, viewGroups, viewSorts } from '../support/view-parts.ts';

import { BEST_FIRST } from './lead-columns.ts';

const view = IDENTIFIERS.views.byStatus;
const { object, fields } = IDENTIFIERS.objects.lead;

export default defineView({
  universalIdentifier: view,
  name: 'By status',
  objectUniversalIdentifier: object,
  type: ViewType.KANBAN,
  icon: 'IconLayoutKanban',
  position: 5,
  mainGroupByFieldMetadataUniversalIdentifier: fields.status,
  fields: viewColumns(view, [
    [fields.name, 180],
    [fields.companyName, 150],
    [fields.rating, 90],
    [fields.score, 80],
    [fields.grade, 80],
    [fields.owner, 140],
  ]),
  filters: viewFilters(view, [{ field: fields.isIncomplete, operand: ViewFilterOperand.IS, value: 'false' }]),
  groups: viewGroups(view, LEAD_STATUSES),
  sorts: viewSorts(view, BEST_FIRST),
});
