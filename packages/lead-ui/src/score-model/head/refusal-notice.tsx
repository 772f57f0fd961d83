import { Notice } from '../../elements/notice.tsx';
import { UserText } from '../../elements/user-text.tsx';
import { SCORE_MODEL } from '../../messages/sections.ts';
import { useWords } from '../../panel/use-words.ts';
import { FONT_WEIGHT, SPACE } from '../../theme/metrics.ts';

import { type ListedProblem, ProblemList } from './problem-list.tsx';

/** Why a model was not published, with every problem and the way to it. */
export const RefusalNotice = ({
  message,
  problems,
  onGoTo,
}: {
  message: string;
  problems: readonly ListedProblem[];
  onGoTo: (key: string) => void;
}) => {
  const { publish } = useWords(SCORE_MODEL);
  return (
    <Notice tone="problem" role="alert">
      <strong style={{ display: 'block', fontWeight: FONT_WEIGHT.medium }}>{publish.refusedTitle}</strong>
      {problems.length === 0 ? (
        <UserText>{message}</UserText>
      ) : (
        <div style={{ marginTop: SPACE.two }}>
          <ProblemList problems={problems} onGoTo={onGoTo} />
        </div>
      )}
    </Notice>
  );
};
