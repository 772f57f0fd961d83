import { type MatchEvidence } from '../matching/match.ts';
import { type ConversionRole } from '../vocabulary/conversion-terms.ts';

import { type FieldChange, type PlannedRecord } from './conversion-plan.ts';
import { type RecordDecision } from './decide-records.ts';
import { recordId } from './record-id.ts';

/** One record of the plan. A record that is created has the id derived from the lead and its role. */
export const plannedRecord = ({
  role,
  leadId,
  decision,
  label,
  evidence,
  filled,
}: {
  role: ConversionRole;
  leadId: string;
  decision: RecordDecision<unknown>;
  label: string;
  evidence: MatchEvidence[];
  filled: { changes: FieldChange[]; data: Record<string, unknown> };
}): PlannedRecord => {
  switch (decision.action) {
    case 'none':
      return { action: 'none', id: null, label: '', evidence: [], changes: [], data: {} };
    case 'create':
      return { action: 'create', id: recordId({ leadId, role }), label, evidence: [], ...filled };
    case 'attach':
      return decision.record === null
        ? { action: 'attach', id: decision.id, label, evidence, changes: [], data: {} }
        : { action: 'attach', id: decision.id, label, evidence, ...filled };
  }
};
