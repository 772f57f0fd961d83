import { defineCommandMenuItem } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

export default defineCommandMenuItem({
  universalIdentifier: IDENTIFIERS.commands.rescoreLeads,
  label: 'Score leads again',
  shortLabel: 'Score',
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Twenty before 2.40 shows no other
  icon: 'IconGauge',
  availabilityType: 'RECORD_SELECTION',
  availabilityObjectUniversalIdentifier: IDENTIFIERS.objects.lead.object,
  frontComponentUniversalIdentifier: IDENTIFIERS.frontComponents.rescoreLeads,
});
