import { CAPTURE_MESSAGES } from './capture-messages.ts';
import { type CaptureProblem, type CaptureProblemCode } from './capture-result.ts';

/** A problem with its message in Persian for Persian forms, in English for all others. */
export const captureProblem = ({
  field,
  label,
  code,
  language,
}: {
  field: string;
  label: string;
  code: CaptureProblemCode;
  language: string;
}): CaptureProblem => {
  const messages = CAPTURE_MESSAGES[code];
  const text = /^fa\b/i.test(language) ? messages.fa : messages.en;
  return { field, code, message: text.replace('{field}', () => label || field) };
};
