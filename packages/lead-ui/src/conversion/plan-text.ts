import { lookup } from '../messages/lookup.ts';
import { type Messages } from '../messages/messages.ts';

/**
 * A remark of the plan in the reader's language. The domain's own sentence is English and more exact, so it is kept
 * where the panel speaks English.
 */
export const planText = ({
  remark,
  table,
  messages,
}: {
  remark: { code: string; message: string };
  table: Readonly<Record<string, string>>;
  messages: Messages;
}): string => {
  const known = lookup(table, remark.code);
  if (messages.language === 'en' && remark.message !== '') return remark.message;
  return known ?? (remark.message === '' ? remark.code : remark.message);
};
