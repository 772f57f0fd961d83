/** Fields whose names read otherwise than they are written. */
const PLAIN: Readonly<Record<string, string>> = {
  emails: 'E-mail',
  phones: 'Phone',
  contactName: 'Name',
  companyName: 'Company',
  postalAddress: 'Address',
  utmSource: 'UTM source',
  utmMedium: 'UTM medium',
  utmCampaign: 'UTM campaign',
  salesLineId: 'Sales line',
  budgetStatus: 'Budget',
  scoreOverride: 'Score by hand',
  touchDigest: 'Touches',
};

/** Names of fields as people would say them, in a row: "Job title, Company". */
export const plainFieldNames = (fields: readonly string[]): string => fields.map(plainName).join(', ');

const plainName = (field: string): string => {
  const words = field.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase();
  return PLAIN[field] ?? words.charAt(0).toUpperCase() + words.slice(1);
};
