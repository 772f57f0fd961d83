import { useExecutionContext } from '../host/use-execution-context.ts';

/** The lead that a panel is about: the record of its page, or the one that is selected; null for none or several. */
export const useLeadId = (): string | null => {
  const selected = useExecutionContext()?.selectedRecordIds ?? [];
  return selected.length === 1 ? (selected[0] ?? null) : null;
};
