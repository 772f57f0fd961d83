import { defineView, ViewFilterOperand, ViewType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { viewColumns, viewFilters, viewSorts } from '../support/view-parts.ts';

const view = IDENTIFIERS.views.checkScores;
const { object, fields } = IDENTIFIERS.objects.lead;

/** Where a person should look: the rules contradict history, or a high score bought nothing. */
export default defineView({
  universalIdentifier: view,
  name: 'Check the score',
  objectUniversalIdentifier: object,
  type: ViewType.TABLE,
  icon: 'IconAlertTriangle',
  position: 8,
  fields: viewColumns(view, [
    [fields.name, 190],
    [fields.scoreFlag, 230],
    [fields.grade, 80],
    [fields.score, 80],
    [fields.winProbability, 160],
    [fields.status, 160],
    [fields.owner, 140],
  ]),
  filters: viewFilters(view, [{ field: fields.scoreFlag, operand: ViewFilterOperand.IS_NOT_EMPTY, value: '' }]),
  sorts: viewSorts(view, [
    [fields.scoreFlag, 'ASC'],
    [fields.score, 'DESC'],
  ]),
});
