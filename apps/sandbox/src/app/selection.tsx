import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';

/** The records that a command would run on: those ticked in a list, or the one whose page is open. */
export type Selection = { objectName: string | null; recordIds: readonly string[] };

type SelectionState = Selection & { select: (selection: Selection) => void };

const NOTHING: Selection = { objectName: null, recordIds: [] };

const SelectionContext = createContext<SelectionState | null>(null);

export const SelectionProvider = ({ children }: { children: ReactNode }) => {
  const [selection, select] = useState<Selection>(NOTHING);
  const value = useMemo(() => ({ ...selection, select }), [selection]);
  return <SelectionContext value={value}>{children}</SelectionContext>;
};

export const useSelection = (): SelectionState => {
  const state = useContext(SelectionContext);
  if (!state) throw new Error('useSelection() outside of the page');
  return state;
};
