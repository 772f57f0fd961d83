/** Data of a record to be created, as the API takes it. */
export type SampleRecord = Record<string, unknown> & { id: string };
