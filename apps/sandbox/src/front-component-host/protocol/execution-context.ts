/** What a running component knows about where it stands; pushed to the worker whenever it changes. */
export type ExecutionContext = {
  frontComponentId: string;
  userId: string | null;
  recordId: string | null;
  selectedRecordIds: string[];
  selectedObjectMetadata: { id: string; nameSingular: string; namePlural: string } | null;
  timelineActivityId: string | null;
  colorScheme: 'light' | 'dark';
  locale: string;
};
