import { Button } from '../../elements/button.tsx';
import { Notice } from '../../elements/notice.tsx';
import { fill } from '../../messages/fill.ts';
import { isolate } from '../../messages/isolate.ts';
import { SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';

import { type RuleEntry } from './rule-entry.ts';

/** Why a rule that can be read is not stored as it is shown, and the way to store it. */
export const RuleFailure = ({
  entry: { phase, failure },
  onSave,
}: {
  entry: Pick<RuleEntry, 'phase' | 'failure'>;
  onSave: () => void;
}) => {
  const { messages } = usePanel();
  const words = useWords(SCORE_MODEL);
  if (phase === 'failed') {
    return (
      <Notice tone="problem" role="alert" actions={<Button onPress={onSave}>{messages.actions.tryAgain}</Button>}>
        {fill(messages.states.saveFailed, { message: isolate(failure ?? '') })}
      </Notice>
    );
  }
  if (phase === 'differs') {
    return (
      <Notice tone="warning" actions={<Button onPress={onSave}>{words.rule.saveAsShown}</Button>}>
        {words.rule.storedBroken}
      </Notice>
    );
  }
  return null;
};
