import { Button } from '../../elements/button.tsx';
import { UserText } from '../../elements/user-text.tsx';
import { fill } from '../../messages/fill.ts';
import { isolate } from '../../messages/isolate.ts';
import { SCORE_MODEL } from '../../messages/sections.ts';
import { useWords } from '../../panel/use-words.ts';
import { SPACE } from '../../theme/metrics.ts';

/** One thing that stands in the way; `key` names the rule to go to, where it is one of this model. */
export type ListedProblem = { text: string; key: string | null; rule: string };

/** What stands in the way, each with the way to it. */
export const ProblemList = ({
  problems,
  onGoTo,
}: {
  problems: readonly ListedProblem[];
  onGoTo: (key: string) => void;
}) => {
  const words = useWords(SCORE_MODEL);
  return (
    <ul style={{ display: 'flex', flexDirection: 'column', gap: SPACE.two, listStyle: 'none', margin: 0, padding: 0 }}>
      {problems.map(({ text, key, rule }, index) => (
        <li
          key={`${key ?? ''} ${index}`}
          style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: SPACE.two }}
        >
          <span style={{ flex: '1 1 200px', minWidth: 0 }}>
            <UserText>{text}</UserText>
          </span>
          {key !== null && (
            <Button onPress={() => onGoTo(key)}>{fill(words.publish.goToRule, { rule: isolate(rule) })}</Button>
          )}
        </li>
      ))}
    </ul>
  );
};
