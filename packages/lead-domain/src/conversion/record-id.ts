import { v5 } from 'uuid';

/** Everything that this app derives an id for; another namespace would make every conversion run twice. */
const NAMESPACE = '3bc01ef8-ce6a-41a6-89f8-10210b8b5838';

/**
 * The id of a record that is made for a lead, always the same for the same role: `company`, `person`, `opportunity`,
 * or `noteTarget:<id>` and the like for what hangs on it.
 */
export const recordId = ({ leadId, role }: { leadId: string; role: string }): string =>
  v5(`lead:${leadId}:${role}`, NAMESPACE);
