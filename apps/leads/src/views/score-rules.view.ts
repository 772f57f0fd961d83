import { defineView, ViewType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { viewColumns, viewSorts } from '../support/view-parts.ts';

const view = IDENTIFIERS.views.scoreRules;
const { object, fields } = IDENTIFIERS.objects.leadScoreRule;

export default defineView({
  universalIdentifier: view,
  name: 'Score rules',
  objectUniversalIdentifier: object,
  type: ViewType.TABLE,
  icon: 'IconListCheck',
  position: 0,
  fields: viewColumns(view, [
    [fields.name, 220],
    [fields.model, 180],
    [fields.scoreGroup, 120],
    [fields.ruleKind, 130],
    [fields.points, 80],
    [fields.isActive, 80],
    [fields.summary, 360],
  ]),
  sorts: viewSorts(view, [[fields.scoreGroup, 'ASC']]),
});
