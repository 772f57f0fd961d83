import { useRef, useState } from 'react';

import { editPhaseOf, type EditPhase, type SendableEdit } from '../panel/edit-phase.ts';
import { type SaveState } from '../panel/save-state.ts';

import { type OverrideDraft, type OverrideProblems, readOverride } from './read-override.ts';

/** What a rep is doing about the score set by hand. */
export type OverrideEdit =
  | ({ mode: 'set'; draft: OverrideDraft; problems: OverrideProblems } & SendableEdit)
  | ({ mode: 'release' } & SendableEdit);

export type OverrideEvents = {
  onStart: () => void;
  onChange: (changes: Partial<OverrideDraft>) => void;
  onSend: () => void;
  onRelease: () => void;
  onCancel: () => void;
};

/** What is being typed about a score set by hand, where its save stands, and what the inputs report. */
export const useOverrideEdit = ({
  initial,
  standing,
  save,
  onOverride,
  onRelease,
}: {
  initial: OverrideDraft;
  /** The score that is set by hand now. */
  standing: number | null;
  save: SaveState;
  onOverride: (score: number, reason: string) => void;
  onRelease: () => void;
}): { edit: OverrideEdit | undefined; phase: EditPhase; events: OverrideEvents } => {
  const [edit, setEdit] = useState<OverrideEdit | undefined>();
  // In a front component a press may follow the leaving of an input before the panel is drawn again.
  const current = useRef<OverrideEdit | undefined>(undefined);
  const put = (next: OverrideEdit | undefined) => {
    current.current = next;
    setEdit(next);
  };
  const isSending = () => editPhaseOf({ edit: current.current, save }) === 'sending';

  const events: OverrideEvents = {
    onStart: () => !isSending() && put({ mode: 'set', draft: initial, problems: {}, sent: null }),
    onChange: (changes) => {
      const typed = current.current;
      if (typed?.mode === 'set') put({ ...typed, draft: { ...typed.draft, ...changes }, problems: {} });
    },
    onSend: () => {
      const typed = current.current;
      if (typed?.mode !== 'set' || isSending()) return;
      const reading = readOverride({ draft: typed.draft, standing });
      if (reading.kind === 'refused') {
        put({ ...typed, problems: reading.problems, sent: null });
        return;
      }
      put({ ...typed, sent: { before: save } });
      onOverride(reading.score, reading.reason);
    },
    onRelease: () => {
      if (isSending()) return;
      put({ mode: 'release', sent: { before: save } });
      onRelease();
    },
    onCancel: () => put(undefined),
  };
  return { edit, phase: editPhaseOf({ edit, save }), events };
};
