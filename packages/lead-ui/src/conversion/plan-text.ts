import { lookup } from '../messages/lookup.ts';
import { type Language } from '../messages/language.ts';

/**
 * A remark of the plan in the reader's language. The domain's own sentence is English and more exact, so it is kept
 * where the panel speaks English.
 */
export const planText = ({
  remark,
  table,
  language,
}: {
  remark: { code: string; message: string };
  table: Readonly<Record<string, string>>;
  language: Language;
}): string => {
  const known = lookup(table, remark.code);
  if (language === 'en' && remark.message !== '') return remark.message;
  return known ?? (remark.message === '' ? remark.code : remark.message);
};
