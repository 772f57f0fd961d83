import { defineView, ViewType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { viewColumns, viewSorts } from '../support/view-parts.ts';

const view = IDENTIFIERS.views.scoreModels;
const { object, fields } = IDENTIFIERS.objects.leadScoreModel;

/** Drafts and what scores now before what scored once. */
export default defineView({
  universalIdentifier: view,
  name: 'Score models',
  objectUniversalIdentifier: object,
  type: ViewType.TABLE,
  icon: 'IconGauge',
  position: 0,
  fields: viewColumns(view, [
    [fields.name, 220],
    [fields.modelVersion, 90],
    [fields.basis, 120],
    [fields.status, 120],
    [fields.publishedAt, 150],
    [fields.statusNote, 280],
  ]),
  sorts: viewSorts(view, [
    [fields.status, 'ASC'],
    [fields.modelVersion, 'DESC'],
  ]),
});
