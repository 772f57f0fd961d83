import { type SaveState } from './save-state.ts';

/** Something that is being typed; `sent` once it is on its way, with the save state that stood before it. */
export type SendableEdit = { sent: { before: SaveState } | null };

export type EditPhase = 'closed' | 'editing' | 'sending' | 'failed';

/** Where an edit stands, from what the rep did and what became of the save. */
export const editPhaseOf = ({ edit, save }: { edit: SendableEdit | undefined; save: SaveState }): EditPhase => {
  if (!edit) return 'closed';
  if (!edit.sent) return 'editing';
  if (save === edit.sent.before) return 'sending';
  switch (save.state) {
    case 'saved':
      return 'closed';
    case 'failed':
      return 'failed';
    case 'saving':
    case 'idle':
      return 'sending';
  }
};
