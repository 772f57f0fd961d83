import { useExecutionContext } from '../host/use-execution-context.ts';

/** The record that a panel is about: that of its page, or the one that is selected; null for none or several. */
export const useRecordId = (): string | null => {
  const selected = useExecutionContext()?.selectedRecordIds ?? [];
  return selected.length === 1 ? (selected[0] ?? null) : null;
};
