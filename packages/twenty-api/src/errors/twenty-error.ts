/**
 * What can go wrong when we speak to a Twenty. Closed: callers switch over it.
 *
 * - `DUPLICATE` a unique value (or the id) is taken; `conflictingRecordId` says by whom, when Twenty tells.
 * - `INVALID` the request or a value in it was refused; `field` names it when Twenty tells.
 * - `NOT_FOUND` the record does not exist or has been deleted. Twenty answers so to a query of one record, too.
 * - `FORBIDDEN` the role behind the token may not do this. `UNAUTHENTICATED` no token, or a stale one.
 * - `LIMIT_REACHED` too many requests; nothing of the document was carried out.
 * - `FOREIGN_KEY` the request refers to a record that does not exist (yet).
 * - `NETWORK` no answer: whether a mutation was carried out is unknown, unless `subCode` is `NOT_SENT`.
 * - `UNREADABLE` an answer came that is not one of Twenty's, or not of the shape that `read` expects.
 * - `PARTIAL` some root fields were carried out, others were not; see `partial`.
 */
export const TWENTY_ERROR_CODES = [
  'DUPLICATE',
  'INVALID',
  'NOT_FOUND',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'LIMIT_REACHED',
  'FOREIGN_KEY',
  'NETWORK',
  'UNREADABLE',
  'PARTIAL',
  'UNKNOWN',
] as const;
export type TwentyErrorCode = (typeof TWENTY_ERROR_CODES)[number];

export type TwentyError = {
  code: TwentyErrorCode;
  /** For people: Twenty's `userFriendlyMessage` where it says something, else the technical message. */
  message: string;
  /** Twenty's own message, for logs. */
  technicalMessage?: string;
  /**
   * Twenty's `subCode`, or one of ours: `UNKNOWN_FIELD` (the schema lacks `field`: app not installed, or too old),
   * `NOT_SENT` (nobody listens at the address), `TIMEOUT`, `ABORTED`.
   */
  subCode?: string;
  field?: string;
  conflictingRecordId?: string;
  conflictingObjectName?: string;
  /** HTTP status, where it was not 200. */
  status?: number;
  /** How long the server asked us to wait (`Retry-After`). */
  retryAfterMs?: number;
  /** On `PARTIAL` only. Twenty does not tell which error belongs to which root field. */
  partial?: { data: Record<string, unknown>; carriedOut: string[]; refused: string[]; errors: TwentyError[] };
  cause?: unknown;
};

export type Result<Data> = { ok: true; data: Data } | { ok: false; error: TwentyError };
