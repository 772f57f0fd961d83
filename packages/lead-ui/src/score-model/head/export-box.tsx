import { Button } from '../../elements/button.tsx';
import { cardStyle } from '../../elements/card.tsx';
import { TextField } from '../../elements/text-field.tsx';
import { SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';
import { SPACE } from '../../theme/metrics.ts';

/** The model as a file, to select and copy: a panel has no clipboard and no download. */
export const ExportBox = ({ text, onClose }: { text: string; onClose: () => void }) => {
  const { theme } = usePanel();
  const words = useWords(SCORE_MODEL);
  return (
    <section aria-label={words.export.title} style={{ ...cardStyle(theme), gap: SPACE.two }}>
      <TextField label={words.export.text} initial={text} rows={12} isReadOnly onLeave={() => undefined} />
      <div>
        <Button onPress={onClose}>{words.head.close}</Button>
      </div>
    </section>
  );
};
