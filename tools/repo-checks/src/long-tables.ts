/** Source files that may be longer than 300 lines, because they are tables; each with what it lists. */
export const LONG_TABLES: Readonly<Record<string, string>> = {
  'packages/twenty-sandbox/src/metadata/standard-objects.ts':
    "Twenty's standard objects and fields with their identifiers",
  'packages/lead-ui/src/messages/en.ts': 'every visible string',
  'packages/lead-ui/src/messages/score-model-en.ts': 'every string of the panel of a score model',
  'packages/lead-ui/src/messages/score-model-fa.ts': 'the same in Persian',
  'packages/lead-ui/src/messages/packed/persian.ts': 'the Persian words as widgets carry them',
  'packages/lead-ui/src/messages/fa.ts': 'every visible string, in Persian',
};
