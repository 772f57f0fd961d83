import { type Lead } from '../records/lead.ts';

import { recycle, type SleepingLead } from './recycle.ts';
import { type Waking } from './waking.ts';

/** Wakes a lead whose date has come. One that must not be contacted sleeps on: there would be nothing to do with it. */
export const wakeDue = ({
  lead,
  now,
}: {
  lead: SleepingLead & Pick<Lead, 'wakeAt' | 'doNotContact'>;
  now: Date;
}): Waking => {
  if (lead.status !== 'DISQUALIFIED') return { kind: 'asleep', reason: 'NOT_DISQUALIFIED' };
  if (lead.doNotContact) return { kind: 'asleep', reason: 'DO_NOT_CONTACT' };
  const due = Date.parse(lead.wakeAt ?? '');
  if (Number.isNaN(due)) return { kind: 'asleep', reason: 'NO_DATE' };
  if (due > now.getTime()) return { kind: 'asleep', reason: 'NOT_YET' };
  const woken = recycle({ lead, actor: 'WAKE_RULE', reason: 'Woken: its date has come.', now });
  return woken.kind === 'woken' ? woken : { kind: 'asleep', reason: 'NOT_DISQUALIFIED' };
};
