import { countTouch, type Lead, moveLead } from '@leads/lead-domain';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { touchReason } from '../history/touch-reason.ts';
import { writeLead } from '../records/write-lead.ts';
import { stampedChanges } from '../scoring/stamped-changes.ts';
import { leadWithCustomValues } from '../scoring/lead-with-custom-values.ts';

import { type Captured } from './captured.ts';
import { fillGaps } from './fill-gaps.ts';
import { storeTouch } from './store-touch.ts';

/** Stores a submission of a person who has an open lead: gaps filled, the touch counted, a refused lead awake again. */
export const captureKnown = async ({
  client,
  submission,
  settings,
  touchId,
  now,
  lead,
}: Captured & { lead: Lead }): Promise<{ ok: true } | FlowFailure> => {
  const touch = { ...submission.touch, id: touchId };
  const counted = countTouch({ lead, touch, now });
  if (counted.kind === 'counted') {
    const woken =
      lead.status === 'DISQUALIFIED'
        ? moveLead({ lead, to: lead.heldStatus ?? 'NEW', actor: 'SYSTEM', reason: touch.name, now })
        : null;
    const scored = await leadWithCustomValues({ client, lead, settings });
    if (!scored.ok) return failedBy(scored.error);
    const { write } = stampedChanges({
      lead: scored.data,
      changes: {
        ...fillGaps({ lead, input: submission.lead }),
        ...counted.changes,
        ...(woken?.kind === 'moved' ? woken.changes : {}),
      },
      settings,
      now,
      reason: touchReason([touch]),
    });
    const written = await writeLead({ client, name: 'CaptureKnownLead', write });
    if (!written.ok) return failedBy(written.error);
  }
  return storeTouch({ client, touch: { ...touch, leadId: lead.id, isCounted: true } });
};
