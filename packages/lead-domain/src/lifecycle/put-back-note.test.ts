import { describe, expect, it } from '@jest/globals';

import { DEFAULT_DISQUALIFICATION } from '../nurture/default-disqualification.ts';
import { LEAD_STATUSES, type LeadStatus } from '../vocabulary/lead-terms.ts';
import { BANT_CRITERIA } from '../vocabulary/qualification-terms.ts';

import { PUT_BACK_MARK, putBackNote } from './put-back-note.ts';
import { ACTORS_OF_EDITOR, type HandEditor, PUT_BACK_REASONS } from './status-edit.ts';
import { STATUS_LABELS } from './status-labels.ts';

const editors: HandEditor[] = ['MEMBER', 'API', 'WORKFLOW'];
const base = { held: 'MQL', missing: BANT_CRITERIA, settings: DEFAULT_DISQUALIFICATION } as const;

/** Where a person may take a lead from each status by hand, as Twenty names it. */
const TARGETS: Record<LeadStatus, string> = {
  NEW: 'Working, Nurturing, Marketing qualified, Disqualified',
  WORKING: 'Nurturing, Marketing qualified, Sales qualified, Disqualified',
  NURTURING: 'Marketing qualified, Sales qualified, Disqualified',
  MQL: 'Nurturing, Sales qualified, Disqualified',
  SQL: 'Nurturing, Disqualified',
  CONVERTED: '',
  DISQUALIFIED: 'New, Working, Nurturing, Marketing qualified, Sales qualified',
};

describe('putBackNote', () => {
  const rows = editors.flatMap((editor) =>
    PUT_BACK_REASONS.flatMap((reason) => LEAD_STATUSES.map((from) => [editor, reason, from] as const)),
  );

  it.each(rows)('to %s for %s, back at %s, is one plain text that fits a field', (editor, reason, from) => {
    for (const to of LEAD_STATUSES) {
      const note = putBackNote({ ...base, editor, reason, from, to });
      expect(note.startsWith(`${PUT_BACK_MARK}${STATUS_LABELS[from]}: `)).toBe(true);
      expect(note).toMatch(/\.$/);
      expect(note).not.toMatch(/undefined|null|[A-Z]{2,}_|\n/);
      expect(note.length).toBeLessThan(500);
    }
  });

  it.each(Object.entries(TARGETS).filter(([, targets]) => targets !== ''))(
    'names where a lead may go from %s: %s',
    (status, targets) => {
      const from = LEAD_STATUSES.find((known) => known === status) ?? 'NEW';
      const note = putBackNote({ ...base, editor: 'MEMBER', reason: 'NO_SUCH_MOVE', from, to: 'NEW' });
      expect(note).toContain(`From here it may go to: ${targets}.`);
    },
  );

  it.each([
    ['MEMBER', 'a member may not'],
    ['API', 'an API key may not'],
    ['WORKFLOW', 'a workflow may not'],
  ] as const)('says of %s who may not', (editor, words) => {
    expect(putBackNote({ ...base, editor, reason: 'EDITOR_MAY_NOT', from: 'WORKING', to: 'MQL' })).toContain(words);
  });

  it('names every answer that is missing, and no other', () => {
    const question = { ...base, editor: 'MEMBER', reason: 'GATES_NOT_MET', from: 'MQL', to: 'SQL' } as const;
    expect(putBackNote(question)).toContain(': Budget, Authority, Need, Timeline. ');
    expect(putBackNote({ ...question, missing: ['NEED'] })).toContain(': Need. ');
  });

  it('gives people and their tools the same rights, and workflows fewer', () => {
    expect(ACTORS_OF_EDITOR).toEqual({ MEMBER: ['REP', 'MARKETER'], API: ['REP', 'MARKETER'], WORKFLOW: ['WORKFLOW'] });
  });
});
