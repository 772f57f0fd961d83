import { type PanelFrame } from '@leads/lead-ui';
import { useColorScheme, useLocale } from 'twenty-sdk/front-component';

/** What every panel takes from Twenty's page: language, theme, and the time. */
export const usePanelFrame = (): PanelFrame => ({
  locale: useLocale(),
  colorScheme: useColorScheme(),
  now: new Date().toISOString(),
});
