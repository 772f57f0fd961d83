import { createContext, useContext } from 'react';

import { type Format } from '../messages/create-format.ts';
import { type Messages } from '../messages/messages.ts';
import { type Theme } from '../theme/theme.ts';

export type PanelSurroundings = { theme: Theme; messages: Messages; format: Format; now: string };

export const PanelContext = createContext<PanelSurroundings | null>(null);

export const usePanel = (): PanelSurroundings => {
  const surroundings = useContext(PanelContext);
  if (!surroundings) throw new Error('An element was drawn outside a panel: put <Panel> around it.');
  return surroundings;
};
