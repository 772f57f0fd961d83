import { TextField } from '../elements/text-field.tsx';
import { fill } from '../messages/fill.ts';
import { SCORE } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { SPACE } from '../theme/metrics.ts';

import { LARGEST_SCORE, type OverrideDraft, type OverrideProblems } from './read-override.ts';

const EXAMPLE = 60;

/** The inputs of a score set by hand; the buttons stand below. */
export const OverrideForm = ({
  draft,
  problems,
  onChange,
}: {
  draft: OverrideDraft;
  problems: OverrideProblems;
  onChange: (changes: Partial<OverrideDraft>) => void;
}) => {
  const { format } = usePanel();
  const { override: words } = useWords(SCORE);
  const range = { minimum: format.number(0), maximum: format.number(LARGEST_SCORE), example: format.number(EXAMPLE) };
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.two }}>
      <TextField
        label={fill(words.score, range)}
        initial={draft.score}
        problem={problems.score && fill(words.problems[problems.score], range)}
        onLeave={(score) => onChange({ score })}
      />
      <TextField
        label={words.reason}
        initial={draft.reason}
        rows={2}
        placeholder={words.reasonPlaceholder}
        problem={problems.reason && words.problems[problems.reason]}
        onLeave={(reason) => onChange({ reason })}
      />
    </div>
  );
};
