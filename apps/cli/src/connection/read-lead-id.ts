import { UsageError } from '../terminal/usage-error.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** A lead's id, also out of the address of its page, which is what people have at hand. */
export const readLeadId = (text: string): string => {
  const id = text.match(UUID)?.at(-1);
  if (!id) throw new UsageError(`"${text}" is not a lead's id. Copy the id, or the address of the lead's page.`);
  return id.toLowerCase();
};
