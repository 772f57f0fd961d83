import type { InstalledApp } from '../app/load-app.ts';

/** What Twenty puts into a function's environment; `TWENTY_FUNCTIONS_URL` is empty on a self-hosted server. */
export const functionEnvironment = ({
  app,
  url,
  accessToken,
}: {
  app: InstalledApp;
  url: string;
  accessToken: string;
}): Record<string, string> => ({
  TWENTY_API_URL: url,
  TWENTY_APP_ACCESS_TOKEN: accessToken,
  TWENTY_API_KEY: accessToken,
  TWENTY_FUNCTIONS_URL: '',
  APPLICATION_ID: app.id,
  ...Object.fromEntries(
    Object.entries(app.manifest.application.applicationVariables ?? {}).map(([key, { value }]) => [
      key,
      typeof value === 'string' ? value : JSON.stringify(value ?? ''),
    ]),
  ),
});
