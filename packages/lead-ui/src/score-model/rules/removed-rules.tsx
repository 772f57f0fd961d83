import { Button } from '../../elements/button.tsx';
import { Notice } from '../../elements/notice.tsx';
import { fill } from '../../messages/fill.ts';
import { isolate } from '../../messages/isolate.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { IDLE, type SaveState } from '../../panel/save-state.ts';

import { type RuleDraft } from './rule-draft.ts';
import { ruleName } from './rule-name.ts';
import { useRuleTexts } from './use-rule-texts.ts';

type RemovedRulesProps = {
  removed: readonly RuleDraft[];
  saves: Readonly<Partial<Record<string, SaveState>>>;
  onRestore: (key: string) => void;
  onRemoveAgain: (key: string) => void;
};

/** What was taken out in this sitting, each with the way back. */
export const RemovedRules = ({ removed, saves, onRestore, onRemoveAgain }: RemovedRulesProps) => {
  const { messages } = usePanel();
  const texts = useRuleTexts();
  const { words } = texts;
  return removed.map((draft) => {
    const save = saves[draft.key] ?? IDLE;
    const rule = isolate(ruleName({ draft, texts }));
    return (
      <Notice
        key={draft.key}
        tone={save.state === 'failed' ? 'problem' : 'neutral'}
        role="status"
        actions={
          <>
            {save.state === 'failed' && (
              <Button onPress={() => onRemoveAgain(draft.key)}>{messages.actions.tryAgain}</Button>
            )}
            <Button isBusy={save.state === 'saving'} onPress={() => onRestore(draft.key)}>
              {words.rule.undo}
            </Button>
          </>
        }
      >
        {save.state === 'failed'
          ? fill(words.rule.removeFailed, { rule, message: isolate(save.message) })
          : fill(save.state === 'saving' ? words.rule.removing : words.rule.removed, { rule })}
      </Notice>
    );
  });
};
