import type { Result } from '../errors/twenty-error.ts';

/** Parses an answer's data as its operation says. */
export const readData = <Data>({
  operation,
  data,
}: {
  operation: { read: (data: unknown) => Data };
  data: unknown;
}): Result<Data> => {
  try {
    return { ok: true, data: operation.read(data) };
  } catch (cause) {
    const message = 'Twenty answered in a shape we do not know; is the app up to date?';
    return { ok: false, error: { code: 'UNREADABLE', message, technicalMessage: String(cause), cause } };
  }
};
