import { type Lead } from '../records/lead.ts';

import { companyNameOf } from './plan-company.ts';

const INTEREST_LENGTH = 60;

/** The name of a new opportunity by the settings' template; what the lead lacks leaves no dangling dash. */
export const opportunityName = ({ lead, template }: { lead: Lead; template: string }): string => {
  const person = `${lead.contactName.firstName} ${lead.contactName.lastName}`.trim();
  const values: Record<string, string> = {
    company: companyNameOf(lead) || person,
    person,
    interest: shortened(lead.interest.trim()),
  };
  const filled = template.replace(/\{(\w+)\}/g, (placeholder, key: string) => values[key] ?? placeholder);
  const trimmed = filled.replace(/\s+/g, ' ').replace(/^[\s–—:|,-]+|[\s–—:|,-]+$/g, '');
  return trimmed || lead.name;
};

/** Cut at a word where one ends in the second half. */
const shortened = (text: string): string => {
  if (text.length <= INTEREST_LENGTH) return text;
  const cut = text.slice(0, INTEREST_LENGTH).toWellFormed();
  const end = cut.lastIndexOf(' ');
  return `${(end > INTEREST_LENGTH / 2 ? cut.slice(0, end) : cut).trimEnd()}…`;
};
