import { defineView, ViewType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { viewFieldGroups } from '../support/view-parts.ts';

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
      fields.salesLine,
      fields.rating,
      fields.score,
      fields.scoreOverride,
      fields.grade,
      fields.winProbability,
      fields.scoreFlag,
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

export default defineView({
  universalIdentifier: view,
  name: 'Lead fields',
  objectUniversalIdentifier: object,
  type: ViewType.FIELDS_WIDGET,
  icon: 'IconList',
  position: 9,
  ...viewFieldGroups(view, GROUPS),
});
