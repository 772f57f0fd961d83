import { useSelectedRecordIds } from 'twenty-sdk/front-component';

/** The lead that a panel is about: the record of its page, or the one that is selected; null for none or several. */
export const useLeadId = (): string | null => {
  const selected = useSelectedRecordIds();
  return selected.length === 1 ? (selected[0] ?? null) : null;
};
