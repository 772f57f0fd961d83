import { type AssessmentAnswer, type BantCriterion } from '@leads/lead-domain';
import { useRef, useState } from 'react';

import { editPhaseOf } from '../panel/edit-phase.ts';
import { usePanel } from '../panel/panel-context.ts';
import { IDLE } from '../panel/save-state.ts';

import { startDraft, takenBack } from './answer-draft.ts';
import { type CardEdit, type CardEdits } from './card-state.ts';
import { type CardEvents } from './criterion-card.tsx';
import { type QualificationContent, type QualificationPanelProps } from './qualification-panel.tsx';
import { readDraft } from './read-draft.ts';

type EditedSheet = Pick<
  QualificationPanelProps,
  'saves' | 'defaultCurrency' | 'suggestedSpeaker' | 'scoreAfter' | 'onAnswer'
> & { content: Extract<QualificationContent, { kind: 'ready' }> };

/** What is being typed into the cards, what the score would become, and what the cards report. */
export const useCardEdits = ({
  content,
  saves,
  defaultCurrency,
  suggestedSpeaker,
  scoreAfter,
  onAnswer,
}: EditedSheet): { edits: CardEdits; preview: number | null; events: CardEvents } => {
  const { now } = usePanel();
  const [edits, setEdits] = useState<CardEdits>({});
  // In a front component a press may follow the leaving of an input before the panel is drawn again.
  const current = useRef<CardEdits>({});
  const [latest, setLatest] = useState<BantCriterion | null>(null);

  const put = (criterion: BantCriterion, edit: CardEdit | undefined) => {
    current.current = { ...current.current, [criterion]: edit };
    setEdits(current.current);
    setLatest(edit ? criterion : null);
  };
  const draftFor = (criterion: BantCriterion, answer: string | null) =>
    startDraft({
      criterion,
      answer,
      reading: content.qualification.criteria[criterion],
      budgetAmount: content.lead.budgetAmount,
      defaultCurrency,
      suggestedSpeaker: suggestedSpeaker ?? '',
      now,
    });
  const isSending = (criterion: BantCriterion) =>
    editPhaseOf({ edit: current.current[criterion], save: saves[criterion] ?? IDLE }) === 'sending';

  const events: CardEvents = {
    onStart: (criterion, answer) => {
      if (isSending(criterion)) return;
      put(criterion, { mode: 'answer', draft: draftFor(criterion, answer ?? null), problems: {}, sent: null });
    },
    onChange: (criterion, changes) => {
      const edit = current.current[criterion];
      if (edit?.mode === 'answer') put(criterion, { ...edit, draft: { ...edit.draft, ...changes }, problems: {} });
    },
    onStartTakeBack: (criterion) => put(criterion, { mode: 'take-back', why: '', sent: null }),
    onWhy: (criterion, why) => {
      const edit = current.current[criterion];
      if (edit?.mode === 'take-back') put(criterion, { ...edit, why });
    },
    onCancel: (criterion) => put(criterion, undefined),
    onSend: (criterion) => {
      const edit = current.current[criterion];
      if (!edit || isSending(criterion)) return;
      const reading =
        edit.mode === 'answer'
          ? readDraft({ draft: edit.draft, now })
          : { kind: 'answer' as const, answer: takenBack({ criterion, why: edit.why, now }) };
      if (reading.kind === 'refused') {
        if (edit.mode === 'answer') put(criterion, { ...edit, problems: reading.problems });
        return;
      }
      put(criterion, { ...edit, sent: { answer: reading.answer, before: saves[criterion] ?? IDLE } });
      onAnswer(reading.answer);
    },
  };

  return {
    edits,
    preview: previewOf({ edit: latest ? edits[latest] : undefined, latest, saves, now, scoreAfter }),
    events,
  };
};

const previewOf = ({
  edit,
  latest,
  saves,
  now,
  scoreAfter,
}: {
  edit: CardEdit | undefined;
  latest: BantCriterion | null;
  saves: EditedSheet['saves'];
  now: string;
  scoreAfter: ((answer: AssessmentAnswer) => number | null) | undefined;
}): number | null => {
  if (!edit || !latest || !scoreAfter) return null;
  if (editPhaseOf({ edit, save: saves[latest] ?? IDLE }) === 'closed') return null;
  if (edit.mode === 'take-back') return scoreAfter(takenBack({ criterion: latest, why: '', now }));
  const reading = readDraft({ draft: edit.draft, now });
  return reading.kind === 'answer' ? scoreAfter(reading.answer) : null;
};
