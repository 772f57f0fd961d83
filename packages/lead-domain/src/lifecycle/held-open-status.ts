import { type Lead } from '../records/lead.ts';

import { OPEN_STATUSES } from './transitions.ts';

/** The status that a closed lead returns to: the one it held, NEW where none was kept that is open. */
export const heldOpenStatus = (heldStatus: Lead['heldStatus']): (typeof OPEN_STATUSES)[number] =>
  OPEN_STATUSES.find((status) => status === heldStatus) ?? 'NEW';
