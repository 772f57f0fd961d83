import { type FlowFailureCode } from './flow-failure.ts';

const HTTP_STATUS = {
  LEAD_NOT_FOUND: 404,
  FORM_NOT_FOUND: 404,
  FORM_CLOSED: 410,
  RECEIPT_NOT_FOUND: 404,
  MODEL_NOT_FOUND: 404,
  JOB_NOT_FOUND: 404,
  NOT_FOUND: 404,
  INPUT_REFUSED: 422,
  ANSWER_REFUSED: 422,
  MODEL_REFUSED: 422,
  INVALID: 422,
  GATES_NOT_MET: 409,
  MOVE_REFUSED: 409,
  CONVERSION_REFUSED: 409,
  CONVERSION_FAILED: 409,
  DUPLICATE: 409,
  FOREIGN_KEY: 409,
  FORBIDDEN: 403,
  UNAUTHENTICATED: 401,
  LIMIT_REACHED: 429,
  SETTING_UNREADABLE: 500,
  NETWORK: 502,
  UNREADABLE: 502,
  PARTIAL: 502,
  UNKNOWN: 502,
} as const satisfies Record<FlowFailureCode, number>;

/** The HTTP status that says the same as a flow's failure; 500 for a code that no flow has. */
export const httpStatusOf = (code: string): number => {
  const known: Record<string, number | undefined> = HTTP_STATUS;
  return known[code] ?? 500;
};
