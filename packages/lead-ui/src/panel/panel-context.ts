import { createContext, useContext } from 'react';

import { type Format } from '../messages/create-format.ts';
import { type Language } from '../messages/language.ts';
import { type CommonMessages } from '../messages/messages.ts';
import { type Theme } from '../theme/theme.ts';

export type PanelSurroundings = {
  theme: Theme;
  language: Language;
  messages: CommonMessages;
  format: Format;
  now: string;
};

export const PanelContext = createContext<PanelSurroundings | null>(null);

export const usePanel = (): PanelSurroundings => {
  const surroundings = useContext(PanelContext);
  if (!surroundings) throw new Error('An element was drawn outside a panel: put <Panel> around it.');
  return surroundings;
};
