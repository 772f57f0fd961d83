/** A handler of an event has nobody to answer: its failure is thrown, so that Twenty records it with the run. */
export const orThrow = <Success extends { ok: true }>(
  result: Success | { ok: false; code: string; message: string; cause?: unknown },
): Success => {
  if (result.ok) return result;
  throw new Error(`${result.code}: ${result.message}`, { cause: result.cause });
};
