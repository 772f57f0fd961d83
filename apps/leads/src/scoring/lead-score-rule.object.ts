import { SCORE_GROUPS, SCORE_RULE_KINDS } from '@leads/lead-domain';
import { defineObject } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { fieldsOf } from '../support/fields.ts';

import { GROUP_LOOKS, RULE_KIND_LOOKS } from './scoring-looks.ts';

const { leadScoreModel, leadScoreRule } = IDENTIFIERS.objects;
const field = fieldsOf(leadScoreRule.fields);

/** Rules stand in the order of Twenty's own field `position`. */
export default defineObject({
  universalIdentifier: leadScoreRule.object,
  nameSingular: 'leadScoreRule',
  namePlural: 'leadScoreRules',
  labelSingular: 'Score rule',
  labelPlural: 'Score rules',
  description: 'One rule of a score model. It is edited in a draft; a published model keeps its rules as they were.',
  icon: 'IconListCheck',
  labelIdentifierFieldMetadataUniversalIdentifier: leadScoreRule.fields.name,
  fields: [
    field.text('name', 'Name', { icon: 'IconListCheck', description: 'What people read in the parts of a score' }),
    field.text('ruleKey', 'Key', {
      icon: 'IconKey',
      description: 'Names the rule from version to version, once in a model',
    }),
    field.toOne(
      'model',
      'Model',
      { object: leadScoreModel.object, inverse: leadScoreModel.fields.rules },
      { icon: 'IconGauge', isOwned: true },
    ),
    field.flag('isActive', 'Active', true, { icon: 'IconToggleRight' }),
    field.select('scoreGroup', 'Group', { values: SCORE_GROUPS, looks: GROUP_LOOKS }, { icon: 'IconCategory' }),
    field.select('ruleKind', 'Kind', { values: SCORE_RULE_KINDS, looks: RULE_KIND_LOOKS }, { icon: 'IconTags' }),
    field.number('points', 'Points', { icon: 'IconNumbers', description: 'Below zero for a negative rule' }),
    field.json('condition', 'Condition', {
      icon: 'IconBraces',
      description: 'When it matches; what stands here depends on the kind',
    }),
    field.text('summary', 'Summary', { icon: 'IconQuote', description: 'The condition in words' }),
  ],
});
