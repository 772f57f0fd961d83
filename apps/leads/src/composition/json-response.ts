import { type InputProblem } from '@leads/lead-domain';
import { type FlowFailureCode, httpStatusOf } from '@leads/lead-flows';
import { Response } from 'twenty-sdk/logic-function';

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };

/** A flow's result as an HTTP answer; what caused a failure stays inside. */
export const jsonResponse = (
  result: { ok: true } | { ok: false; code: FlowFailureCode; message: string; cause?: unknown },
): Response => {
  if (result.ok) return new Response(JSON.stringify(result), { status: 200, headers: JSON_HEADERS });
  const { cause, ...answer } = result;
  return new Response(JSON.stringify(answer), { status: httpStatusOf(result.code), headers: JSON_HEADERS });
};

/** 4xx, naming each field that could not be read. */
export const refuseInput = (problems: readonly InputProblem[]): Response =>
  jsonResponse({
    ok: false,
    code: 'INPUT_REFUSED',
    message: problems.map(({ path, message }) => `${path || 'body'}: ${message}`).join('; '),
  });
