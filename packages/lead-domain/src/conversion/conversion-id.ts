import { recordId } from './record-id.ts';

/** The id of the journal of one attempt: two who begin the same attempt collide on it, and one of them continues. */
export const conversionId = ({ leadId, attempt }: { leadId: string; attempt: number }): string =>
  recordId({ leadId, role: `conversion:${attempt}` });
