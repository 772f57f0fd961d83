import { UserText } from '../../elements/user-text.tsx';
import { fill } from '../../messages/fill.ts';
import { isolate } from '../../messages/isolate.ts';
import { SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';
import { SPACE } from '../../theme/metrics.ts';

import { type FileReading } from './read-model-file.ts';

/** What was found in a pasted file. */
export const ImportReading = ({ reading }: { reading: FileReading }) => {
  const { format } = usePanel();
  const words = useWords(SCORE_MODEL).import;
  switch (reading.kind) {
    case 'notJson':
      return fill(words.notJson, { message: isolate(reading.message) });
    case 'unreadable':
      return (
        <>
          {words.unreadable}
          <Lines texts={reading.problems} />
        </>
      );
    case 'refused':
      return (
        <>
          {format.plural(words.problems, reading.problems.length)}
          <Lines texts={reading.problems} />
        </>
      );
    case 'read':
      return format.plural(words.readable, reading.rules);
  }
};

const Lines = ({ texts }: { texts: readonly string[] }) => (
  <ul style={{ margin: 0, paddingInlineStart: SPACE.four }}>
    {texts.map((text, index) => (
      <li key={`${index} ${text}`}>
        <UserText>{text}</UserText>
      </li>
    ))}
  </ul>
);
