import { type MoveChanges } from './move-lead.ts';
import { type LeadAfterEdit } from './status-edit.ts';

/** Of the fields that a move changes those that the lead does not have so already. */
export const missingChanges = ({ changes, after }: { changes: MoveChanges; after: LeadAfterEdit }): MoveChanges => {
  const { status, heldStatus, statusNote, disqualificationReason, disqualifiedAt, wakeAt, timesRecycled } = changes;
  const missing: MoveChanges = {};
  if (status !== undefined && status !== after.status) missing.status = status;
  if (heldStatus !== undefined && heldStatus !== after.heldStatus) missing.heldStatus = heldStatus;
  if (statusNote !== undefined && statusNote !== after.statusNote) missing.statusNote = statusNote;
  if (disqualificationReason !== undefined && disqualificationReason !== after.disqualificationReason)
    missing.disqualificationReason = disqualificationReason;
  if (disqualifiedAt !== undefined && disqualifiedAt !== after.disqualifiedAt) missing.disqualifiedAt = disqualifiedAt;
  if (wakeAt !== undefined && wakeAt !== after.wakeAt) missing.wakeAt = wakeAt;
  if (timesRecycled !== undefined && timesRecycled !== after.timesRecycled) missing.timesRecycled = timesRecycled;
  return missing;
};
