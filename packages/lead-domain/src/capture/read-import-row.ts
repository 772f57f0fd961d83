import { captureProblem } from './capture-problem.ts';
import { type CaptureProblem, type ImportRowResult } from './capture-result.ts';
import { type ImportField, type ImportMapping } from './import-fields.ts';
import { readLeadFields } from './read-lead-fields.ts';

/**
 * Reads one row of a list. What lacks a name, a channel or an interest is accepted (it becomes an incomplete lead); a row
 * with nothing to know it by, or with a broken value, is refused with the column's header.
 */
export const readImportRow = ({
  row,
  mapping,
  defaultCountry,
  language = 'en',
  mayBeNameless = false,
}: {
  row: Record<string, string>;
  mapping: ImportMapping;
  defaultCountry?: string | undefined;
  language?: string | undefined;
  /** For whoever only looks at the row and stores no lead that nobody could find again. */
  mayBeNameless?: boolean;
}): ImportRowResult => {
  const texts = new Map<ImportField, string>();
  const headers = new Map<ImportField, string>();
  for (const [header, field] of Object.entries(mapping)) {
    const text = Object.hasOwn(row, header) ? (row[header] ?? '') : '';
    // Where two columns hold the same field, the first that is filled speaks.
    if (text.trim() === '' || texts.has(field)) continue;
    texts.set(field, text);
    headers.set(field, header);
  }
  const reading = readLeadFields({ texts, defaultCountry, language });
  const problems: CaptureProblem[] = reading.problems.map(({ field, code }) => {
    const header = headers.get(field) ?? field;
    return captureProblem({ field: header, label: header, code, language });
  });
  if (problems.length === 0 && reading.input.name === '' && !mayBeNameless) {
    problems.push(captureProblem({ field: '', label: '', code: 'EMPTY_ROW', language }));
  }
  if (problems.length > 0) return { kind: 'refused', problems };
  const { input, suggestions } = reading;
  return {
    kind: 'accepted',
    lead: { ...input, source: input.source ?? 'IMPORT', kind: 'NEW' },
    touch: null,
    // Suggestions name the column, as problems do.
    suggestions: suggestions.map((suggestion) => ({
      ...suggestion,
      field: headers.get(suggestion.field) ?? suggestion.field,
    })),
    suspicions: [],
  };
};
