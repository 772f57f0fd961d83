import { canMove } from '../lifecycle/can-move.ts';
import { type Lead } from '../records/lead.ts';

import { type ConversionRefusal } from './conversion-plan.ts';
import { type ConversionSettings } from './conversion-settings.ts';

/** Why a lead may not be converted at all; null where it may. */
export const refuseConversion = ({
  lead,
  settings,
}: {
  lead: Lead;
  settings: ConversionSettings;
}): ConversionRefusal | null => {
  if (lead.deletedAt !== null) {
    return { kind: 'refused', reason: 'LEAD_DELETED', message: 'The lead is deleted. Restore it first.' };
  }
  if (lead.status === 'CONVERTED') {
    return {
      kind: 'refused',
      reason: 'ALREADY_CONVERTED',
      message: 'The lead is converted already.',
      converted: {
        personId: lead.convertedPersonId,
        companyId: lead.convertedCompanyId,
        opportunityId: lead.convertedOpportunityId,
      },
    };
  }
  const { convertibleFrom } = settings;
  const move = canMove({ from: lead.status, to: 'CONVERTED', actor: 'CONVERSION', convertibleFrom });
  if (move.kind === 'allowed') return null;
  return {
    kind: 'refused',
    reason: 'STATUS_NOT_CONVERTIBLE',
    message: `A lead is converted from ${convertibleFrom.join(', ')}; this one is ${lead.status}.`,
  };
};
