import { BANT_CRITERIA, CONFIDENCES } from '@leads/lead-domain';
import { defineObject } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { CONFIDENCE_LOOKS, CRITERION_LOOKS } from '../qualification/answer-looks.ts';
import { fieldsOf } from '../support/fields.ts';

const { lead, leadAssessment } = IDENTIFIERS.objects;
const field = fieldsOf(leadAssessment.fields);

export default defineObject({
  universalIdentifier: leadAssessment.object,
  nameSingular: 'leadAssessment',
  namePlural: 'leadAssessments',
  labelSingular: 'Assessment',
  labelPlural: 'Assessments',
  description: 'One answer of the qualification with its evidence: what was said, by whom, when.',
  icon: 'IconChecklist',
  labelIdentifierFieldMetadataUniversalIdentifier: leadAssessment.fields.name,
  fields: [
    field.text('name', 'Name', { icon: 'IconChecklist' }),
    field.select('criterion', 'Criterion', { values: BANT_CRITERIA, looks: CRITERION_LOOKS }, { icon: 'IconCategory' }),
    field.text('answer', 'Answer', { icon: 'IconMessage', description: 'Empty where an answer was taken back' }),
    field.currency('amount', 'Amount', { icon: 'IconMoneybag' }),
    field.text('evidence', 'Evidence', { icon: 'IconQuote', description: 'What was said' }),
    field.text('saidBy', 'Said by', { icon: 'IconUser' }),
    field.time('saidAt', 'Said at', { icon: 'IconClock' }),
    field.select(
      'confidence',
      'Confidence',
      { values: CONFIDENCES, looks: CONFIDENCE_LOOKS },
      { icon: 'IconShieldCheck' },
    ),
    field.toOne(
      'lead',
      'Lead',
      { object: lead.object, inverse: lead.fields.assessments },
      { icon: 'IconTargetArrow', isOwned: true },
    ),
  ],
});
