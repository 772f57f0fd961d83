import { Button } from '../elements/button.tsx';
import { Notice } from '../elements/notice.tsx';
import { fill } from '../messages/fill.ts';
import { isolate } from '../messages/isolate.ts';
import { SCORE } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_SIZE, SPACE } from '../theme/metrics.ts';

import { OverrideForm } from './override-form.tsx';
import { OverrideReason } from './override-reason.tsx';
import { standingOverride } from './standing-override.ts';
import { type ScoreCardProps } from './score-card.tsx';
import { type ScoredCardData } from './score-content.ts';
import { useOverrideEdit } from './use-override-edit.ts';

type OverrideBoxProps = Pick<ScoreCardProps, 'overrideSave' | 'onOverride' | 'onRelease'> & {
  card: ScoredCardData;
  isReadOnly: boolean;
};

/** The score set by hand: why it stands, and how it is set, changed and released. */
export const OverrideBox = ({ card, isReadOnly, overrideSave, onOverride, onRelease }: OverrideBoxProps) => {
  const { theme, messages, format } = usePanel();
  const { override: words } = useWords(SCORE);
  const { scoreOverride } = card.lead;
  const standing = standingOverride(card);
  const { edit, phase, events } = useOverrideEdit({
    initial: { score: scoreOverride === null ? '' : format.number(scoreOverride), reason: standing?.causeNote ?? '' },
    standing: scoreOverride,
    save: overrideSave,
    onOverride,
    onRelease,
  });
  const isOpen = edit?.mode === 'set' && phase !== 'closed';
  const isSending = phase === 'sending';
  const { actions } = messages;
  const failure = phase === 'failed' && overrideSave.state === 'failed' ? isolate(overrideSave.message) : null;

  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.two, marginTop: 'auto' }}>
      {scoreOverride !== null && !isOpen && <OverrideReason event={standing} />}
      {isOpen && <OverrideForm draft={edit.draft} problems={edit.problems} onChange={events.onChange} />}
      {failure !== null && (
        <Notice tone="problem" role="alert">
          {fill(isOpen ? messages.states.saveFailed : words.releaseFailed, { message: failure })}
        </Notice>
      )}
      {!isReadOnly && (
        // Each button is one and the same element through all phases, so that the focus stays where it was.
        <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: SPACE.two }}>
          <Button
            kind={isOpen ? 'primary' : 'secondary'}
            isBusy={isOpen && isSending}
            onPress={() => (isOpen ? events.onSend() : events.onStart())}
          >
            {isOpen
              ? isSending
                ? actions.saving
                : phase === 'failed'
                  ? actions.tryAgain
                  : actions.save
              : scoreOverride === null
                ? words.set
                : words.change}
          </Button>
          {(isOpen || scoreOverride !== null) && (
            <Button kind="quiet" isBusy={isSending} onPress={() => (isOpen ? events.onCancel() : events.onRelease())}>
              {isOpen ? actions.cancel : isSending ? words.releasing : words.release}
            </Button>
          )}
          {edit && phase === 'closed' && (
            <span role="status" style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>
              {messages.states.saved}
            </span>
          )}
        </div>
      )}
    </div>
  );
};
