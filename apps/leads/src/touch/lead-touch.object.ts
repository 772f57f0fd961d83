import { TOUCH_DIRECTIONS, TOUCH_OUTCOMES, TOUCH_TYPES } from '@leads/lead-domain';
import { defineObject } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { fieldsOf } from '../support/fields.ts';
import { STANDARD } from '../support/standard-objects.ts';

import { DIRECTION_LOOKS, OUTCOME_LOOKS, TOUCH_TYPE_LOOKS } from './touch-option-looks.ts';

const { lead, leadTouch } = IDENTIFIERS.objects;
const { inverseFields } = IDENTIFIERS;
const field = fieldsOf(leadTouch.fields);

export default defineObject({
  universalIdentifier: leadTouch.object,
  nameSingular: 'leadTouch',
  namePlural: 'leadTouches',
  labelSingular: 'Touch',
  labelPlural: 'Touches',
  description: 'One contact or behaviour: when, by whom, from which campaign, with which outcome.',
  icon: 'IconHandClick',
  labelIdentifierFieldMetadataUniversalIdentifier: leadTouch.fields.name,
  fields: [
    field.text('name', 'Name', { icon: 'IconHandClick' }),
    field.select('touchType', 'Type', { values: TOUCH_TYPES, looks: TOUCH_TYPE_LOOKS }, { icon: 'IconCategory' }),
    field.select(
      'direction',
      'Direction',
      { values: TOUCH_DIRECTIONS, looks: DIRECTION_LOOKS },
      { icon: 'IconArrowsLeftRight' },
    ),
    field.select('outcome', 'Outcome', { values: TOUCH_OUTCOMES, looks: OUTCOME_LOOKS }, { icon: 'IconFlag' }),
    field.time('occurredAt', 'Occurred at', { icon: 'IconClock' }),
    field.text('body', 'What happened', { icon: 'IconAlignLeft' }),
    field.flag('isCounted', 'Counted', false, {
      icon: 'IconCheck',
      description: 'Already in the counters and score of its lead',
    }),
    field.text('utmSource', 'UTM source', { icon: 'IconTag' }),
    field.text('utmMedium', 'UTM medium', { icon: 'IconTag' }),
    field.text('utmCampaign', 'UTM campaign', { icon: 'IconTag' }),
    field.text('landingPage', 'Landing page', { icon: 'IconBrowser' }),
    field.toOne(
      'lead',
      'Lead',
      { object: lead.object, inverse: lead.fields.touches },
      { icon: 'IconTargetArrow', isOwned: true },
    ),
    field.toOne(
      'person',
      'Person',
      { object: STANDARD.person, inverse: inverseFields.touchesOfPerson },
      { icon: 'IconUser' },
    ),
    field.toOne(
      'company',
      'Company',
      { object: STANDARD.company, inverse: inverseFields.touchesOfCompany },
      { icon: 'IconBuildingSkyscraper' },
    ),
    field.toOne(
      'opportunity',
      'Opportunity',
      { object: STANDARD.opportunity, inverse: inverseFields.touchesOfOpportunity },
      { icon: 'IconTargetArrow' },
    ),
  ],
});
