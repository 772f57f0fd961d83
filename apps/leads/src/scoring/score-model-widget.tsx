import { type ScoreRule } from '@leads/lead-domain';
import { type DraftSource, draftScoreModel, publishScoreModel } from '@leads/lead-flows';
import {
  IDLE,
  type PublicationState,
  type SaveState,
  ScoreModelPanel,
  type ScoreModelPanelProps,
} from '@leads/lead-ui';
import { useState } from 'react';

import { openRecord } from '../composition/open-record.ts';
import { usePanelFrame } from '../composition/use-panel-frame.ts';
import { type Reading, useReading } from '../composition/use-reading.ts';
import { useRecordId } from '../composition/use-record-id.ts';
import { widgetClient } from '../composition/widget-access.ts';

import { readScoreModel, type ScoreModelReading } from './score-model-reading.ts';
import { useLearning } from './use-learning.ts';
import { useModelSaves } from './use-model-saves.ts';
import { usePolling } from './use-polling.ts';
import { useSimulationLeads } from './use-simulation-leads.ts';

/** A panel of its own for each model: what is typed into one may not be saved in another. */
export const ScoreModelWidget = () => {
  const modelId = useRecordId();
  return <OneScoreModel key={modelId} modelId={modelId} />;
};

const OneScoreModel = ({ modelId }: { modelId: string | null }) => {
  const frame = usePanelFrame();
  const { reading, reload, replace } = useReading<ScoreModelReading>(modelId, readScoreModel);
  const view = reading.kind === 'ready' ? reading.value : null;
  const { leads, reloadLeads, noteRule } = useSimulationLeads(view);
  const { forget, onSaveRule, ...saves } = useModelSaves(view);
  const { learning, job: learnJob, learn } = useLearning();
  const [drafting, setDrafting] = useState<SaveState>(IDLE);
  const [publication, setPublication] = useState<PublicationState>({ state: 'idle' });

  /** Shows the model as it stands by now; what cannot be read leaves what is shown. */
  const refresh = async () => {
    const read = modelId === null ? null : await readScoreModel(modelId);
    if (read?.ok) replace(read.value);
  };
  usePolling({ isWanted: view?.job?.jobStatus === 'RUNNING', poll: refresh });

  const draft = async (source: DraftSource) => {
    setDrafting({ state: 'saving' });
    const made = await draftScoreModel({ client: widgetClient(), source });
    if (!made.ok) {
      setDrafting({ state: 'failed', message: made.message });
      return;
    }
    setDrafting({ state: 'saved' });
    await openRecord('leadScoreModel', made.modelId);
  };

  const publish = async (id: string) => {
    setPublication({ state: 'publishing' });
    const published = await publishScoreModel({ client: widgetClient(), modelId: id, now: new Date() });
    if (published.ok) await refresh();
    setPublication(
      published.ok
        ? { state: 'idle' }
        : published.problems
          ? { state: 'refused', message: published.message, problems: published.problems }
          : { state: 'failed', message: published.message },
    );
  };

  return (
    <ScoreModelPanel
      {...frame}
      {...saves}
      content={contentOf({ reading, learnJob })}
      leads={leads}
      drafting={drafting}
      publication={publication}
      learning={learning}
      onSaveRule={(saved: { rule: ScoreRule; position: number }) => {
        noteRule(saved.rule);
        onSaveRule(saved);
      }}
      onPublish={() => view && void publish(view.model.id)}
      onDraft={() => view && void draft({ modelId: view.model.id })}
      onOpenDraft={(id) => void openRecord('leadScoreModel', id)}
      onImport={(definition) => void draft({ definition })}
      onLearn={() => void learn()}
      onOpenLead={(id) => void openRecord('lead', id)}
      onReload={() => {
        forget();
        reload();
      }}
      onReloadLeads={reloadLeads}
    />
  );
};

const contentOf = ({
  reading,
  learnJob,
}: {
  reading: Reading<ScoreModelReading>;
  learnJob: ReturnType<typeof useLearning>['job'];
}): ScoreModelPanelProps['content'] => {
  if (reading.kind !== 'ready') return reading;
  const { model, rules, published, thresholds, draftId, job, ownFields } = reading.value;
  return {
    kind: 'ready',
    model,
    rules,
    published,
    thresholds,
    draftId,
    job: learnJob ?? job,
    access: 'write',
    ...(ownFields ? { ownFields } : {}),
  };
};
