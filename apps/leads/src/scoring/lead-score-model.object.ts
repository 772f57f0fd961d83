import { SCORE_MODEL_BASES, SCORE_MODEL_STATUSES } from '@leads/lead-domain';
import { defineObject } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { fieldsOf } from '../support/fields.ts';

import { BASIS_LOOKS, MODEL_STATUS_LOOKS } from './scoring-looks.ts';

const { leadScoreModel, leadScoreRule } = IDENTIFIERS.objects;
const field = fieldsOf(leadScoreModel.fields);

export default defineObject({
  universalIdentifier: leadScoreModel.object,
  nameSingular: 'leadScoreModel',
  namePlural: 'leadScoreModels',
  labelSingular: 'Score model',
  labelPlural: 'Score models',
  description: 'A version of how leads are scored. Of each basis, the newest published one scores.',
  icon: 'IconGauge',
  labelIdentifierFieldMetadataUniversalIdentifier: leadScoreModel.fields.name,
  fields: [
    field.text('name', 'Name', { icon: 'IconGauge' }),
    field.select(
      'basis',
      'Basis',
      { values: SCORE_MODEL_BASES, looks: BASIS_LOOKS, initial: 'RULES' },
      { icon: 'IconScale', description: 'Rules that an admin gives, or outcomes of finished leads' },
    ),
    field.select(
      'status',
      'Status',
      { values: SCORE_MODEL_STATUSES, looks: MODEL_STATUS_LOOKS, initial: 'DRAFT' },
      { icon: 'IconProgressCheck', description: 'Set a draft to Published and it scores from then on' },
    ),
    field.text('statusNote', 'Status note', {
      icon: 'IconNote',
      description: 'Such as why it could not be published',
    }),
    field.number('modelVersion', 'Version', { icon: 'IconVersions', description: 'Given when it is published' }),
    field.number('fitCap', 'Fit cap', { icon: 'IconArrowBarToUp', description: 'The most points that fit gives' }),
    field.number('engagementCap', 'Engagement cap', {
      icon: 'IconArrowBarToUp',
      description: 'The most points that engagement gives',
    }),
    field.number('negativeCap', 'Negative cap', {
      icon: 'IconArrowBarToDown',
      description: 'The most points that negative rules take away',
    }),
    field.json('definition', 'Definition', {
      icon: 'IconSnowflake',
      description: 'What was published, frozen: this scores, not the rule records',
    }),
    field.time('publishedAt', 'Published at', { icon: 'IconCalendarCheck' }),
    field.time('retiredAt', 'Retired at', { icon: 'IconCalendarX' }),
    field.toMany(
      'rules',
      'Rules',
      { object: leadScoreRule.object, inverse: leadScoreRule.fields.model },
      { icon: 'IconListCheck' },
    ),
  ],
});
