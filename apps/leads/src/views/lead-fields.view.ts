import { defineView, ViewType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { derivedIdentifier } from '../support/derived-identifier.ts';

const view = IDENTIFIERS.views.leadFields;
const { object, fields } = IDENTIFIERS.objects.lead;

/** The fields of the record page, by heading. */
const GROUPS = [
  [
    'Contact',
    [fields.contactName, fields.jobTitle, fields.emails, fields.phones, fields.preferredChannel, fields.language],
  ],
  ['Company', [fields.companyName, fields.website, fields.industry, fields.employees, fields.postalAddress]],
  [
    'Lead',
    [
      fields.status,
      fields.statusNote,
      fields.owner,
      fields.rating,
      fields.score,
      fields.grade,
      fields.interest,
      fields.source,
      fields.kind,
      fields.completeness,
    ],
  ],
  [
    'Work',
    [
      fields.nextStep,
      fields.nextStepAt,
      fields.lastTouchAt,
      fields.contactAttempts,
      fields.encounters,
      fields.firstResponseDueAt,
      fields.firstRespondedAt,
    ],
  ],
  [
    'Origin',
    [fields.utmSource, fields.utmMedium, fields.utmCampaign, fields.landingPage, fields.consent, fields.doNotContact],
  ],
  ['Conversion', [fields.convertedAt, fields.convertedPerson, fields.convertedCompany, fields.convertedOpportunity]],
] as const;

const groupIdentifier = (name: string) => derivedIdentifier(view, `group ${name}`);

export default defineView({
  universalIdentifier: view,
  name: 'Lead fields',
  objectUniversalIdentifier: object,
  type: ViewType.FIELDS_WIDGET,
  icon: 'IconList',
  position: 9,
  fieldGroups: GROUPS.map(([name], position) => ({
    universalIdentifier: groupIdentifier(name),
    name,
    position,
    isVisible: true,
  })),
  fields: GROUPS.flatMap(([name, members]) =>
    members.map((field, position) => ({
      universalIdentifier: derivedIdentifier(view, `field ${field}`),
      fieldMetadataUniversalIdentifier: field,
      viewFieldGroupUniversalIdentifier: groupIdentifier(name),
      position,
      size: 0,
      isVisible: true,
    })),
  ),
});
