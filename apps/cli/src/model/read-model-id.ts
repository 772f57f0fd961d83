import { findId } from '../connection/find-id.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** A score model's id, given as such or by the address of its page. */
export const readModelId = (text: string): string => {
  const id = findId(text);
  if (id === null) {
    throw new UsageError(
      `"${text}" is not a score model's id. \`leads model list\` names them; the address of its page will do.`,
    );
  }
  return id;
};
