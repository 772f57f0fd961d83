import { Button } from '../../elements/button.tsx';
import { SCORE_MODEL } from '../../messages/sections.ts';
import { useWords } from '../../panel/use-words.ts';
import { type ScoreModelData } from '../score-model-content.ts';

/** What stands open below the head. */
export type OpenBox = 'publish' | 'export' | 'import' | null;

type ModelActionsProps = {
  data: Pick<ScoreModelData, 'model' | 'draftId' | 'access'>;
  box: OpenBox;
  isMaking: boolean;
  isPublishing: boolean;
  onBox: (box: OpenBox) => void;
  onDraft: () => void;
  onOpenDraft: (id: string) => void;
};

/** The buttons of a model, by how it stands. */
export const ModelActions = (props: ModelActionsProps) => {
  const { data, box, isMaking, isPublishing, onBox, onDraft, onOpenDraft } = props;
  const { head, publish } = useWords(SCORE_MODEL);
  const { model, draftId, access } = data;
  const mayWrite = access === 'write';
  const toggle = (wanted: OpenBox) => () => onBox(box === wanted ? null : wanted);
  return (
    <>
      <Button isExpanded={box === 'export'} onPress={toggle('export')}>
        {head.export}
      </Button>
      {mayWrite && (
        <Button isExpanded={box === 'import'} onPress={toggle('import')}>
          {head.import}
        </Button>
      )}
      {mayWrite && model.status !== 'DRAFT' && draftId !== null && (
        <Button kind="primary" onPress={() => onOpenDraft(draftId)}>
          {head.openDraft}
        </Button>
      )}
      {mayWrite && model.status !== 'DRAFT' && draftId === null && (
        <Button kind="primary" isBusy={isMaking} onPress={onDraft}>
          {isMaking ? head.making : head.newDraft}
        </Button>
      )}
      {mayWrite && model.status === 'DRAFT' && (
        <Button kind="primary" isExpanded={box === 'publish'} isBusy={isPublishing} onPress={toggle('publish')}>
          {isPublishing ? publish.publishing : publish.publish}
        </Button>
      )}
    </>
  );
};
