/** Twenty's variables, which a function and a widget both find in `process.env`. */
export const readEnvironment = () => {
  const apiUrl = process.env.TWENTY_API_URL ?? '';
  return {
    apiUrl,
    // Empty where Twenty is self-hosted: functions then live on the server itself.
    functionsUrl: process.env.TWENTY_FUNCTIONS_URL || `${apiUrl}/s`,
    token: process.env.TWENTY_APP_ACCESS_TOKEN ?? null,
  };
};
