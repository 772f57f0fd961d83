import { createContext, useContext } from 'react';
import type { PageCommandMenuItem } from '../metadata/page-data.ts';

/** A headless command at work. */
export type RunningCommand = {
  runId: number;
  command: PageCommandMenuItem;
  recordIds: readonly string[];
  progress: number | null;
};

export type CommandState = {
  running: readonly RunningCommand[];
  run: (command: PageCommandMenuItem, recordIds: readonly string[]) => void;
};

export const CommandContext = createContext<CommandState | null>(null);

export const useCommands = (): CommandState => {
  const state = useContext(CommandContext);
  if (!state) throw new Error('useCommands() outside of the page');
  return state;
};
