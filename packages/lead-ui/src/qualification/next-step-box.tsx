import { type BantCriterion } from '@leads/lead-domain';

import { Button } from '../elements/button.tsx';
import { Notice } from '../elements/notice.tsx';
import { fill } from '../messages/fill.ts';
import { isolate } from '../messages/isolate.ts';
import { QUALIFICATION } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { type SaveState } from '../panel/save-state.ts';
import { FONT_SIZE, FONT_WEIGHT } from '../theme/metrics.ts';

import { type NextStep } from './next-step-of.ts';

type NextStepBoxProps = {
  step: NextStep;
  acceptance: SaveState;
  onAnswer: (criterion: BantCriterion) => void;
  onAccept: () => void;
  onConvert?: (() => void) | undefined;
};

/** What to do now, in one box: the question to ask, the lead to accept, or why nothing can be changed. */
export const NextStepBox = ({ step, acceptance, onAnswer, onAccept, onConvert }: NextStepBoxProps) => {
  const { theme, messages, format } = usePanel();
  const words = useWords(QUALIFICATION);
  const names = (criteria: readonly BantCriterion[]) =>
    format.list(criteria.map((criterion) => messages.criterion[criterion]));
  const detail = { display: 'block', fontSize: FONT_SIZE.small, color: theme.text.secondary };

  switch (step.kind) {
    case 'read-only':
      return <Notice tone="neutral">{words.readOnly[step.reason]}</Notice>;
    case 'ask':
      return (
        <Notice
          tone={step.isAgain ? 'warning' : 'info'}
          icon="message"
          actions={
            <Button onPress={() => onAnswer(step.criterion)}>
              {fill(words.answerIt, { criterion: messages.criterion[step.criterion] })}
            </Button>
          }
        >
          <span style={detail}>
            {step.isAgain ? words.checkAgain : words.askNext} · {messages.criterion[step.criterion]}
          </span>
          <span style={{ display: 'block', fontWeight: FONT_WEIGHT.medium }}>
            {fill(messages.quote, {
              text: step.isAgain ? words.questionAgain[step.criterion] : words.question[step.criterion],
            })}
          </span>
          <span style={detail}>{fill(words.stillMissing, { criteria: names(step.missing) })}</span>
        </Notice>
      );
    case 'falls-short':
      return <Notice tone="warning">{fill(words.answersFallShort, { criteria: names(step.missing) })}</Notice>;
    case 'not-acceptable':
      return <Notice tone="neutral">{words.refused[step.reason]}</Notice>;
    case 'accept':
      return (
        // The same elements as in the next case, so that the focus stays on the button when the lead is accepted.
        <>
          <Notice
            tone="success"
            role="status"
            actions={
              <Button kind="primary" size="medium" isBusy={acceptance.state === 'saving'} onPress={onAccept}>
                {acceptance.state === 'saving' ? words.accepting : words.accept}
              </Button>
            }
          >
            <span style={{ fontWeight: FONT_WEIGHT.medium }}>{words.ready}</span>
            {step.open.length > 0 && (
              <span style={detail}>{fill(words.readyOpen, { criteria: names(step.open) })}</span>
            )}
          </Notice>
          {acceptance.state === 'failed' && (
            <Notice tone="problem" role="alert">
              {fill(words.acceptFailed, { message: isolate(acceptance.message) })}
            </Notice>
          )}
        </>
      );
    case 'accepted':
      return (
        <>
          <Notice
            tone="success"
            role="status"
            actions={
              onConvert && (
                <Button kind="primary" size="medium" onPress={onConvert}>
                  {words.convert}
                </Button>
              )
            }
          >
            <span style={{ fontWeight: FONT_WEIGHT.medium }}>{words.accepted}</span>
          </Notice>
        </>
      );
  }
};
