import { useRef, useState } from 'react';

import { Button } from '../../elements/button.tsx';
import { cardStyle } from '../../elements/card.tsx';
import { Notice } from '../../elements/notice.tsx';
import { TextField } from '../../elements/text-field.tsx';
import { SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';
import { FONT_WEIGHT, SPACE } from '../../theme/metrics.ts';

import { ImportReading } from './import-reading.tsx';
import { type FileReading, readModelFile } from './read-model-file.ts';

type ImportBoxProps = {
  isMaking: boolean;
  onMake: (definition: unknown) => void;
  onClose: () => void;
};

/** A model file that is pasted, checked, and made a draft of. */
export const ImportBox = ({ isMaking, onMake, onClose }: ImportBoxProps) => {
  const { theme, messages } = usePanel();
  const words = useWords(SCORE_MODEL);
  const [reading, setReading] = useState<FileReading | null>(null);
  // In a front component a press may follow the leaving of an input before the panel is drawn again.
  const typed = useRef('');
  return (
    <section aria-label={words.import.title} style={{ ...cardStyle(theme), gap: SPACE.two }}>
      <strong style={{ fontWeight: FONT_WEIGHT.medium }}>{words.import.title}</strong>
      <span style={{ color: theme.text.secondary }}>{words.import.text}</span>
      <TextField
        label={words.import.label}
        initial=""
        rows={8}
        isReadOnly={isMaking}
        onLeave={(text) => {
          typed.current = text;
          setReading(null);
        }}
      />
      {reading && (
        <Notice tone={reading.kind === 'read' ? 'success' : 'problem'} role="status">
          <ImportReading reading={reading} />
        </Notice>
      )}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: SPACE.two }}>
        {reading?.kind === 'read' ? (
          <Button kind="primary" isBusy={isMaking} onPress={() => onMake(reading.definition)}>
            {isMaking ? words.head.making : words.import.make}
          </Button>
        ) : (
          <Button kind="primary" onPress={() => setReading(readModelFile(typed.current))}>
            {words.import.check}
          </Button>
        )}
        <Button onPress={onClose}>{messages.actions.cancel}</Button>
      </div>
    </section>
  );
};
