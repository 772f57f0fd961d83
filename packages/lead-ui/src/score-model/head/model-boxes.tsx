import { ExportBox } from './export-box.tsx';
import { ImportBox } from './import-box.tsx';
import { type OpenBox } from './model-actions.tsx';
import { PublishBox, type PublishBoxProps } from './publish-box.tsx';
import { type ListedProblem } from './problem-list.tsx';
import { RefusalNotice } from './refusal-notice.tsx';

type ModelBoxesProps = Omit<PublishBoxProps, 'onConfirm' | 'onCancel'> & {
  box: OpenBox;
  refused: readonly ListedProblem[];
  isMaking: boolean;
  modelFile: () => string;
  onPublish: () => void;
  onImport: (definition: unknown) => void;
  onClose: () => void;
};

/** What a button of the head opened, and why a publication was refused. */
export const ModelBoxes = ({
  box,
  refused,
  isMaking,
  modelFile,
  onPublish,
  onImport,
  onClose,
  ...publish
}: ModelBoxesProps) => (
  <>
    {publish.publication.state === 'refused' && (
      <RefusalNotice message={publish.publication.message} problems={refused} onGoTo={publish.onGoTo} />
    )}
    {box === 'publish' && <PublishBox {...publish} onConfirm={onPublish} onCancel={onClose} />}
    {box === 'export' && <ExportBox text={modelFile()} onClose={onClose} />}
    {box === 'import' && <ImportBox isMaking={isMaking} onMake={onImport} onClose={onClose} />}
  </>
);
