import { BANT_ANSWERS, type BantCriterion, type CriterionReading, type Currency } from '@leads/lead-domain';

import { Button } from '../elements/button.tsx';
import { cardStyle } from '../elements/card.tsx';
import { Notice } from '../elements/notice.tsx';
import { TextField } from '../elements/text-field.tsx';
import { ToggleGroup } from '../elements/toggle-group.tsx';
import { fill } from '../messages/fill.ts';
import { isolate } from '../messages/isolate.ts';
import { ANSWERS, QUALIFICATION } from '../messages/sections.ts';
import { type EditPhase } from '../panel/edit-phase.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_SIZE, FONT_WEIGHT, SPACE } from '../theme/metrics.ts';

import { type AnswerDraft } from './answer-draft.ts';
import { AnswerEvidence } from './answer-evidence.tsx';
import { AnswerForm } from './answer-form.tsx';
import { answerLabel } from './answer-label.ts';
import { type CardEdit } from './card-state.ts';
import { CriterionMark } from './criterion-mark.tsx';

export type CardEvents = {
  onStart: (criterion: BantCriterion, answer?: string) => void;
  onChange: (criterion: BantCriterion, changes: Partial<AnswerDraft>) => void;
  onStartTakeBack: (criterion: BantCriterion) => void;
  onWhy: (criterion: BantCriterion, why: string) => void;
  onSend: (criterion: BantCriterion) => void;
  onCancel: (criterion: BantCriterion) => void;
};

type CriterionCardProps = {
  criterion: BantCriterion;
  reading: CriterionReading;
  amount: Currency;
  edit: CardEdit | undefined;
  phase: EditPhase;
  failure: string | null;
  isJustSaved: boolean;
  isReadOnly: boolean;
  events: CardEvents;
};

/** One criterion: its answer, the evidence, and the form that changes both. */
export const CriterionCard = (props: CriterionCardProps) => {
  const { criterion, reading, amount, edit, phase, failure, isJustSaved, isReadOnly, events } = props;
  const { theme, messages, format } = usePanel();
  const words = useWords(QUALIFICATION);
  const answers = useWords(ANSWERS);
  const isOpen = phase === 'editing' || phase === 'failed';
  const answering = isOpen && edit?.mode === 'answer' ? edit : null;
  const takingBack = isOpen && edit?.mode === 'take-back' ? edit : null;
  const known: readonly string[] = BANT_ANSWERS[criterion];

  return (
    <fieldset style={cardStyle(theme)}>
      <legend style={{ display: 'contents' }}>
        <span style={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: SPACE.two }}>
          <span
            style={{
              display: 'inline-flex',
              flexWrap: 'wrap',
              alignItems: 'baseline',
              gap: `0 ${SPACE.two}px`,
              minWidth: 0,
            }}
          >
            <span style={{ fontWeight: FONT_WEIGHT.medium }}>{messages.criterion[criterion]}</span>
            <span style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>
              {reading.answer === null
                ? words.criterionHint[criterion]
                : fill(words.points, {
                    points: format.number(reading.points),
                    maximum: format.number(reading.maximumPoints),
                  })}
            </span>
          </span>
          <CriterionMark reading={reading} phase={phase} isJustSaved={isJustSaved} />
        </span>
      </legend>

      <ToggleGroup
        label={words.criterionHint[criterion]}
        options={known.map((value) => ({ value, label: answerLabel({ words: answers, criterion, answer: value }) }))}
        selected={answering ? answering.draft.answer : reading.answer}
        isReadOnly={isReadOnly}
        onSelect={(answer) => (answering ? events.onChange(criterion, { answer }) : events.onStart(criterion, answer))}
      />
      {answering?.problems.answer && (
        <span role="alert" style={{ fontSize: FONT_SIZE.small, color: theme.text.danger }}>
          {words.problems[answering.problems.answer]}
        </span>
      )}

      {/* No form: Enter would send it before the worker knows what was typed last. */}
      <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.two }}>
        {answering && (
          <AnswerForm
            draft={answering.draft}
            problems={answering.problems}
            onChange={(changes) => events.onChange(criterion, changes)}
          />
        )}
        {takingBack && (
          <>
            <strong style={{ fontWeight: FONT_WEIGHT.medium }}>{words.takeBackTitle}</strong>
            <TextField
              label={words.takeBackWhy}
              initial={takingBack.why}
              rows={2}
              placeholder={words.takeBackPlaceholder}
              onLeave={(why) => events.onWhy(criterion, why)}
            />
          </>
        )}
        {!isOpen && <AnswerEvidence criterion={criterion} reading={reading} amount={amount} />}
        {failure !== null && (
          <Notice tone="problem" role="alert">
            {fill(messages.states.saveFailed, { message: isolate(failure) })}
          </Notice>
        )}
        {!isReadOnly && <CardButtons {...props} isOpen={isOpen} isTakingBack={takingBack !== null} />}
      </div>
    </fieldset>
  );
};

/** The first button is one and the same element through all phases, so that the focus stays where it was. */
const CardButtons = ({
  criterion,
  reading,
  phase,
  isOpen,
  isTakingBack,
  events,
}: CriterionCardProps & { isOpen: boolean; isTakingBack: boolean }) => {
  const { messages } = usePanel();
  const { actions } = messages;
  const isSending = phase === 'sending';
  const whenOpen = phase === 'failed' ? actions.tryAgain : isTakingBack ? actions.takeBack : actions.save;
  const whenClosed =
    reading.state === 'stale' ? actions.confirmAgain : reading.answer === null ? actions.add : actions.edit;
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: SPACE.two }}>
      <Button
        kind={isOpen ? 'primary' : 'secondary'}
        isBusy={isSending}
        onPress={() => (isOpen ? events.onSend(criterion) : events.onStart(criterion))}
      >
        {isSending ? actions.saving : isOpen ? whenOpen : whenClosed}
      </Button>
      {isOpen ? (
        <Button kind="quiet" onPress={() => events.onCancel(criterion)}>
          {actions.cancel}
        </Button>
      ) : (
        reading.answer !== null &&
        !isSending && (
          <Button kind="quiet" onPress={() => events.onStartTakeBack(criterion)}>
            {actions.takeBack}
          </Button>
        )
      )}
    </div>
  );
};
