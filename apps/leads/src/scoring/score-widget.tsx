import { overrideScore, readScoreCard, type ScoreCardView } from '@leads/lead-flows';
import { IDLE, type SaveState, ScoreCard } from '@leads/lead-ui';
import { useState } from 'react';

import { useRecordId } from '../composition/use-record-id.ts';
import { usePanelFrame } from '../composition/use-panel-frame.ts';
import { useReading } from '../composition/use-reading.ts';
import { widgetClient } from '../composition/widget-access.ts';

const readCard = async (leadId: string) => {
  const result = await readScoreCard({ client: widgetClient(), leadId });
  return result.ok ? { ok: true as const, value: result.card } : result;
};

/** A card of its own for each lead: what is saved for one may not be drawn over another. */
export const ScoreWidget = () => {
  const leadId = useRecordId();
  return <LeadScore key={leadId} leadId={leadId} />;
};

const LeadScore = ({ leadId }: { leadId: string | null }) => {
  const frame = usePanelFrame();
  const { reading, reload, replace } = useReading<ScoreCardView>(leadId, readCard);
  const [overrideSave, setOverrideSave] = useState<SaveState>(IDLE);

  const setByHand = async (score: number | null, reason: string) => {
    if (reading.kind !== 'ready') return;
    const before = reading.value;
    setOverrideSave({ state: 'saving' });
    const written = await overrideScore({
      client: widgetClient(),
      leadId: before.lead.id,
      score,
      reason,
      now: new Date(),
    });
    if (!written.ok) {
      setOverrideSave({ state: 'failed', message: written.message });
      return;
    }
    // What was written stands even where it cannot be read back.
    const read = await readCard(before.lead.id);
    replace(read.ok ? read.value : { ...before, lead: written.lead });
    setOverrideSave({ state: 'saved' });
  };

  return (
    <ScoreCard
      {...frame}
      content={reading.kind === 'ready' ? { kind: 'ready', card: reading.value } : reading}
      overrideSave={overrideSave}
      onOverride={(score, reason) => void setByHand(score, reason)}
      onRelease={() => void setByHand(null, '')}
      onReload={reload}
    />
  );
};
