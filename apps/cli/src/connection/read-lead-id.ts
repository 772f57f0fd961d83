import { UsageError } from '../terminal/usage-error.ts';

import { findId } from './find-id.ts';

/** A lead's id, given as such or by the address of its page. */
export const readLeadId = (text: string): string => {
  const id = findId(text);
  if (id === null)
    throw new UsageError(`"${text}" is not a lead's id. Copy the id, or the address of the lead's page.`);
  return id;
};
