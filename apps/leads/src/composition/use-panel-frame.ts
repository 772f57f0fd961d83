import { type PanelFrame } from '@leads/lead-ui';

import { useExecutionContext } from '../host/use-execution-context.ts';

/** What every panel takes from Twenty's page: language, theme, and the time. */
export const usePanelFrame = (): PanelFrame => {
  const context = useExecutionContext();
  return {
    locale: context?.locale ?? 'en',
    colorScheme: context?.colorScheme ?? 'light',
    now: new Date().toISOString(),
  };
};
