import { readQualificationPanel } from '@leads/lead-flows';
import { ScoreCard } from '@leads/lead-ui';

import { useLeadId } from '../composition/use-lead-id.ts';
import { usePanelFrame } from '../composition/use-panel-frame.ts';
import { useReading } from '../composition/use-reading.ts';
import { widgetClient } from '../composition/widget-access.ts';

const readScore = async (leadId: string) => {
  const result = await readQualificationPanel({ client: widgetClient(), leadId, now: new Date() });
  return result.ok
    ? { ok: true as const, value: { receipt: result.panel.receipt, override: result.panel.lead.scoreOverride } }
    : result;
};

export const ScoreWidget = () => {
  const frame = usePanelFrame();
  const { reading, reload } = useReading(useLeadId(), readScore);
  const content = reading.kind === 'ready' ? ({ kind: 'ready', ...reading.value } as const) : reading;
  return <ScoreCard {...frame} content={content} onReload={reload} />;
};
