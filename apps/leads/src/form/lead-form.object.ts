import { LEAD_SOURCES } from '@leads/lead-domain';
import { defineObject } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { SOURCE_LOOKS } from '../lead/lead-option-looks.ts';
import { fieldsOf } from '../support/fields.ts';

const { leadForm } = IDENTIFIERS.objects;
const field = fieldsOf(leadForm.fields);

export default defineObject({
  universalIdentifier: leadForm.object,
  nameSingular: 'leadForm',
  namePlural: 'leadForms',
  labelSingular: 'Lead form',
  labelPlural: 'Lead forms',
  description: 'A public form: what it asks, in which language, and what it says afterwards.',
  icon: 'IconForms',
  labelIdentifierFieldMetadataUniversalIdentifier: leadForm.fields.name,
  fields: [
    field.text('name', 'Name', { icon: 'IconForms' }),
    field.uniqueText('slug', 'Slug', { icon: 'IconLink', description: 'The last part of its address' }),
    field.text('title', 'Title', { icon: 'IconHeading' }),
    field.json('formFields', 'Form fields', { icon: 'IconList' }),
    field.flag('isActive', 'Active', true, { icon: 'IconToggleRight' }),
    field.text('language', 'Language', { icon: 'IconLanguage', description: 'BCP 47; it sets texts and direction' }),
    field.select(
      'source',
      'Source',
      { values: LEAD_SOURCES, looks: SOURCE_LOOKS, initial: 'WEB_FORM' },
      { icon: 'IconRoute' },
    ),
    field.text('submitLabel', 'Submit label', { icon: 'IconSend' }),
    field.text('thanksText', 'Thanks text', { icon: 'IconMoodSmile' }),
    field.text('consentText', 'Consent text', { icon: 'IconShieldCheck' }),
  ],
});
