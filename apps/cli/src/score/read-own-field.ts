import { normaliseDigits, SCORE_FIELD_OPTIONS, type ScoreLead } from '@leads/lead-domain';

import { type OwnField, optionOf } from './lead-columns.ts';

const YES: ReadonlySet<string> = new Set(['true', 'yes', 'y', '1', 'x', 'بله', 'بلی']);
const NO: ReadonlySet<string> = new Set(['false', 'no', 'n', '0', 'خیر', 'نه']);

/** A cell of a field that only scoring reads, as the part of the lead it is; null where it says something else. */
export const readOwnField = ({ field, cell }: { field: OwnField; cell: string }): Partial<ScoreLead> | null => {
  const plain = normaliseDigits(cell).trim().toLowerCase();
  switch (field) {
    case 'contactAttempts':
    case 'encounters':
      return /^\d{1,6}$/.test(plain) ? { [field]: Number(plain) } : null;
    case 'doNotContact':
      return YES.has(plain) || NO.has(plain) ? { doNotContact: YES.has(plain) } : null;
    default: {
      const option = optionOf({ cell, options: SCORE_FIELD_OPTIONS[field] ?? [] });
      return option === null ? null : { [field]: option };
    }
  }
};
