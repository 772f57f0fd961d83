import { PUT_BACK_MARK } from './put-back-note.ts';
import { type LeadAfterEdit, type LeadBeforeEdit } from './status-edit.ts';

/** What the editor noted with the move; '' where the note is ours, or was there before. */
export const noteGiven = ({
  before,
  after,
}: {
  before: Pick<LeadBeforeEdit, 'statusNote'>;
  after: Pick<LeadAfterEdit, 'statusNote'>;
}): string => {
  const note = after.statusNote.trim();
  return note.startsWith(PUT_BACK_MARK) || note === before.statusNote?.trim() ? '' : note;
};
