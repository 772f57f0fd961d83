import { foldText } from '@leads/lead-domain';

/** The header that is meant: the same text, else the only one that differs in case, accents or punctuation alone. */
export const findColumn = ({ headers, wanted }: { headers: readonly string[]; wanted: string }): string | null => {
  const exact = wanted.trim();
  if (headers.includes(exact)) return exact;
  const folded = foldText(exact);
  if (folded === '') return null;
  const [first, ...others] = headers.filter((header) => foldText(header) === folded);
  return others.length === 0 ? (first ?? null) : null;
};
