import { Tag } from '../../elements/tag.tsx';
import { SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';
import { FONT_SIZE } from '../../theme/metrics.ts';

import { type RuleEntry } from './rule-entry.ts';

/** The small words behind a rule's name: switched off, changed, how its save goes. */
export const RuleMarks = ({ entry: { draft, phase, change, isJustSaved } }: { entry: RuleEntry }) => {
  const { theme, messages } = usePanel();
  const words = useWords(SCORE_MODEL);
  const quiet = { fontSize: FONT_SIZE.small, color: theme.text.tertiary };
  return (
    <>
      {!draft.isActive && (
        <Tag color="gray" isQuiet>
          {words.rule.off}
        </Tag>
      )}
      {change !== null && (
        <Tag color={change === 'NEW' ? 'green' : 'blue'} isQuiet>
          {words.rule.changed[change]}
        </Tag>
      )}
      {(phase === 'failed' || phase === 'differs') && (
        <Tag color="red" isQuiet>
          {words.rule.notSaved}
        </Tag>
      )}
      {phase === 'saving' && <span style={quiet}>{words.rule.saving}</span>}
      {isJustSaved && <span style={quiet}>{messages.states.saved}</span>}
    </>
  );
};
