import { outcomeModelSchema, readInput } from '@leads/lead-domain';
import { useMemo } from 'react';

import { Button } from '../../elements/button.tsx';
import { cardGridStyle } from '../../elements/card.tsx';
import { Notice } from '../../elements/notice.tsx';
import { UserText } from '../../elements/user-text.tsx';
import { fill } from '../../messages/fill.ts';
import { isolate } from '../../messages/isolate.ts';
import { SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';
import { SPACE } from '../../theme/metrics.ts';
import { JobProgress } from '../head/job-progress.tsx';
import { ModelHead } from '../head/model-head.tsx';
import { type ScoreModelData } from '../score-model-content.ts';
import { type ScoreModelPanelProps } from '../score-model-panel.tsx';

import { LearntFrom } from './learnt-from.tsx';
import { LearntQuality } from './learnt-quality.tsx';
import { StrongestColumns } from './strongest-columns.tsx';
import { TooLittleHistory } from './too-little-history.tsx';

/** A model that was learnt from finished leads: what from, how good it is, what it goes by. */
export const OutcomeModelSheet = ({
  data: { model, job, access },
  leads,
  learning,
  onLearn,
}: ScoreModelPanelProps & { data: ScoreModelData }) => {
  const { theme } = usePanel();
  const { head, learnt } = useWords(SCORE_MODEL);
  const learned = useMemo(() => {
    const reading = readInput(outcomeModelSchema, model.definition);
    return reading.kind === 'read' ? reading.value : null;
  }, [model.definition]);
  const isLearning = learning.state === 'saving' || (job?.jobKind === 'LEARN' && job.jobStatus === 'RUNNING');
  return (
    <>
      <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.two }}>
        <ModelHead
          model={model}
          actions={
            access === 'write' && (
              <Button kind="primary" isBusy={isLearning} onPress={onLearn}>
                {isLearning ? learnt.learning : learnt.again}
              </Button>
            )
          }
        />
        <span style={{ color: theme.text.secondary }}>{access === 'read' ? head.noRights : head.hint.OUTCOMES}</span>
        {job && <JobProgress job={job} />}
        {learning.state === 'failed' && (
          <Notice tone="problem" role="alert">
            {fill(learnt.failed, { message: isolate(learning.message) })}
          </Notice>
        )}
        {model.statusNote !== '' && (
          <Notice tone="neutral">
            <UserText>{model.statusNote}</UserText>
          </Notice>
        )}
      </div>
      {learned === null ? (
        <TooLittleHistory leads={leads} />
      ) : (
        <>
          <LearntFrom model={learned} />
          <div style={cardGridStyle(300)}>
            <StrongestColumns model={learned} />
            <LearntQuality model={learned} />
          </div>
        </>
      )}
    </>
  );
};
