/** The closed lists of conversion. */

export const CONVERSION_STATES = ['PLANNED', 'RUNNING', 'DONE', 'FAILED'] as const;

/** What a lead becomes, in the order in which the records are written. */
export const CONVERSION_ROLES = ['company', 'person', 'opportunity'] as const;
export type ConversionRole = (typeof CONVERSION_ROLES)[number];
