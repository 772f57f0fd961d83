import { type AssessmentAnswer, type BantCriterion } from '@leads/lead-domain';
import {
  acceptLead,
  answerPreview,
  answerQualification,
  type QualificationView,
  readQualificationPanel,
} from '@leads/lead-flows';
import { QualificationPanel, type SaveState } from '@leads/lead-ui';
import { useState } from 'react';

import { openFrontComponent } from '../composition/open-front-component.ts';
import { useRecordId } from '../composition/use-record-id.ts';
import { usePanelFrame } from '../composition/use-panel-frame.ts';
import { useReading } from '../composition/use-reading.ts';
import { widgetClient } from '../composition/widget-access.ts';
import { hostApi } from '../host/host-api.ts';
import { FRONT_COMPONENTS } from '../identifiers.ts';

const DEFAULT_CURRENCY = 'EUR';

const readPanel = async (leadId: string) => {
  const result = await readQualificationPanel({ client: widgetClient(), leadId, now: new Date() });
  return result.ok ? { ok: true as const, value: result.panel } : result;
};

export const QualificationWidget = () => {
  const frame = usePanelFrame();
  const leadId = useRecordId();
  const { reading, reload, replace } = useReading<QualificationView>(leadId, readPanel);
  const [saves, setSaves] = useState<Partial<Record<BantCriterion, SaveState>>>({});
  const [acceptance, setAcceptance] = useState<SaveState>({ state: 'idle' });
  const [previousScore, setPreviousScore] = useState<number | null>(null);

  const panel = reading.kind === 'ready' ? reading.value : null;

  const answer = async (given: AssessmentAnswer) => {
    if (panel === null) return;
    const mark = (state: SaveState) => setSaves((before) => ({ ...before, [given.criterion]: state }));
    mark({ state: 'saving' });
    const result = await answerQualification({ client: widgetClient(), panel, answer: given, now: new Date() });
    if (!result.ok) {
      mark({ state: 'failed', message: result.message });
      return;
    }
    setPreviousScore(panel.receipt.score);
    replace(result.panel);
    mark({ state: 'saved' });
  };

  const accept = async () => {
    if (panel === null) return;
    setAcceptance({ state: 'saving' });
    const result = await acceptLead({ client: widgetClient(), leadId: panel.lead.id, now: new Date() });
    if (!result.ok) {
      setAcceptance({ state: 'failed', message: result.message });
      return;
    }
    setAcceptance({ state: 'saved' });
    replace({ ...panel, lead: result.lead });
    await hostApi('enqueueSnackbar')({ variant: 'success', message: `${result.lead.name} is sales qualified.` });
  };

  const convert = async () => {
    if (panel === null) return;
    const opened = await openFrontComponent({
      universalIdentifier: FRONT_COMPONENTS.conversionPanel,
      title: 'Convert lead',
      icon: 'IconArrowsExchange',
      leadId: panel.lead.id,
    });
    if (!opened.ok) await hostApi('enqueueSnackbar')({ variant: 'error', message: opened.message });
  };

  return (
    <QualificationPanel
      {...frame}
      content={
        reading.kind === 'ready'
          ? {
              kind: 'ready',
              lead: reading.value.lead,
              qualification: reading.value.qualification,
              score: {
                value: reading.value.receipt.score,
                previous: previousScore,
                grade: reading.value.receipt.grade,
                rating: reading.value.receipt.rating,
              },
              access: 'write',
              canAccept: reading.value.canAccept,
            }
          : reading
      }
      saves={saves}
      acceptance={acceptance}
      defaultCurrency={panel?.lead.budgetAmount.currencyCode || DEFAULT_CURRENCY}
      suggestedSpeaker={panel?.lead.name ?? ''}
      scoreAfter={(given) => (panel ? answerPreview({ panel, answer: given, now: new Date() }).score : null)}
      onAnswer={(given) => void answer(given)}
      onAccept={() => void accept()}
      onReload={reload}
      onConvert={() => void convert()}
    />
  );
};
