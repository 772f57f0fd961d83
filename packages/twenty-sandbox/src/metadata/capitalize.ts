/** `companyId` → `CompanyId`: how Twenty builds operation, type and column names. */
export const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
