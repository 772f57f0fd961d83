import { defineView, ViewType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { viewFieldGroups } from '../support/view-parts.ts';

const view = IDENTIFIERS.views.scoreModelFields;
const { object, fields } = IDENTIFIERS.objects.leadScoreModel;

export default defineView({
  universalIdentifier: view,
  name: 'Score model fields',
  objectUniversalIdentifier: object,
  type: ViewType.FIELDS_WIDGET,
  icon: 'IconList',
  position: 1,
  ...viewFieldGroups(view, [
    [
      'Version',
      [
        fields.name,
        fields.basis,
        fields.status,
        fields.statusNote,
        fields.modelVersion,
        fields.publishedAt,
        fields.retiredAt,
      ],
    ],
    ['Most points a group may give', [fields.fitCap, fields.engagementCap, fields.negativeCap]],
  ]),
});
