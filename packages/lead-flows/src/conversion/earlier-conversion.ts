import {
  conversionPlanSchema,
  type ConversionReceipt,
  conversionReceiptSchema,
  type Lead,
  type LeadConversion,
} from '@leads/lead-domain';

import { type Converted } from './conversion-answer.ts';
import { type ConversionContext } from './read-conversion-context.ts';

/** The receipt of a lead that is converted already, from its newest journal; null where the lead is not converted. */
export const earlierConversion = ({ lead, conversions }: ConversionContext): Converted | null => {
  if (lead?.status !== 'CONVERTED') return null;
  for (const journal of conversions) {
    const receipt = conversionReceiptSchema.safeParse(journal.receipt);
    if (receipt.success) {
      return { ok: true, receipt: receipt.data, warnings: warningsOf(journal), alreadyConverted: true };
    }
  }
  return { ok: true, receipt: receiptOfLinks(lead), warnings: [], alreadyConverted: true };
};

const warningsOf = (journal: LeadConversion): Converted['warnings'] => {
  const plan = conversionPlanSchema.safeParse(journal.conversionPlan);
  return plan.success ? plan.data.warnings : [];
};

/** A lead may have been set to converted by hand, or its journal destroyed: its own links still say what it became. */
const receiptOfLinks = (lead: Lead): ConversionReceipt => {
  const links = [
    ['company', lead.convertedCompanyId],
    ['person', lead.convertedPersonId],
    ['opportunity', lead.convertedOpportunityId],
  ] as const;
  return {
    leadId: lead.id,
    attempt: 0,
    records: links.map(([role, id]) => ({
      role,
      action: id === null ? 'none' : 'attach',
      id,
      label: id === null ? '' : lead.name,
      changes: [],
    })),
    moved: [],
    leadChanges: [],
    personWasPutBack: null,
    finishedAt: lead.convertedAt ?? '',
  };
};
