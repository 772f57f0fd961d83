import { TWENTY_ERROR_CODES, type TwentyError } from '@leads/twenty-api';

/** Why a flow did not do what it was asked, beyond what Twenty itself may answer. */
export const FLOW_REFUSAL_CODES = [
  'LEAD_NOT_FOUND',
  'FORM_NOT_FOUND',
  'FORM_CLOSED',
  'INPUT_REFUSED',
  'ANSWER_REFUSED',
  'GATES_NOT_MET',
  'MOVE_REFUSED',
  'CONVERSION_REFUSED',
  'CONVERSION_FAILED',
  'RECEIPT_NOT_FOUND',
  'SETTING_UNREADABLE',
  'MODEL_NOT_FOUND',
  'MODEL_REFUSED',
  'JOB_NOT_FOUND',
] as const;

export const FLOW_FAILURE_CODES = [...FLOW_REFUSAL_CODES, ...TWENTY_ERROR_CODES] as const;
export type FlowFailureCode = (typeof FLOW_FAILURE_CODES)[number];

/** `message` is for people and says what to do; `cause` is for logs. */
export type FlowFailure = { ok: false; code: FlowFailureCode; message: string; cause?: TwentyError };
