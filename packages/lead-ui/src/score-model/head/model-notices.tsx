import { Notice } from '../../elements/notice.tsx';
import { UserText } from '../../elements/user-text.tsx';
import { fill } from '../../messages/fill.ts';
import { isolate } from '../../messages/isolate.ts';
import { SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { type SaveState } from '../../panel/save-state.ts';
import { useWords } from '../../panel/use-words.ts';
import { type ModelSource } from '../rules-of-model.ts';
import { type ScoreModelData } from '../score-model-content.ts';

import { JobProgress } from './job-progress.tsx';

/** What has to be known about a model before its rules are read. */
export const ModelNotices = ({
  data: { model, access, job },
  source,
  drafting,
}: {
  data: ScoreModelData;
  source: ModelSource;
  drafting: SaveState;
}) => {
  const { theme } = usePanel();
  const { head } = useWords(SCORE_MODEL);
  return (
    <>
      <span style={{ color: theme.text.secondary }}>{access === 'read' ? head.noRights : head.hint[model.status]}</span>
      {job && model.status !== 'DRAFT' && <JobProgress job={job} />}
      {model.statusNote !== '' && model.status === 'DRAFT' && (
        <Notice tone="warning">
          <UserText>{model.statusNote}</UserText>
        </Notice>
      )}
      {source.kind === 'unreadable' && <Notice tone="problem">{head.unreadable}</Notice>}
      {source.kind === 'definition' && source.isOtherThanRecords && (
        <Notice tone="warning">{head.recordsDiffer}</Notice>
      )}
      {drafting.state === 'failed' && (
        <Notice tone="problem" role="alert">
          {fill(head.draftFailed, { message: isolate(drafting.message) })}
        </Notice>
      )}
    </>
  );
};
