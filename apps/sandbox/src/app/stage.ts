import { createContext, useContext } from 'react';
import type { ColorScheme, ThemeChoice } from '../theme/use-theme.ts';
import type { ObjectMetadata, PageData, PageUser } from '../metadata/page-data.ts';

/** Whatever every room of the page needs: the workspace's metadata, who is acting, and when records changed. */
export type Stage = {
  page: PageData;
  user: PageUser;
  actAs: (email: string) => void;
  scheme: ColorScheme;
  chooseTheme: (choice: ThemeChoice) => void;
  /** Rises whenever records may have changed; queries read again. */
  version: number;
  /** Rises besides with every change that somebody else made: as in Twenty, lists hear of those and a record's page does not. */
  listVersion: number;
  /** Tells that this page wrote something. Reads again at once, and again when triggered functions may have answered. */
  recordsChanged: () => void;
  objectNamed: (nameSingular: string) => ObjectMetadata | undefined;
};

export const StageContext = createContext<Stage | null>(null);

export const useStage = (): Stage => {
  const stage = useContext(StageContext);
  if (!stage) throw new Error('useStage() outside of the page');
  return stage;
};
