import { type DisqualificationSettings } from '../nurture/disqualification-settings.ts';
import { type LeadStatus } from '../vocabulary/lead-terms.ts';
import { type BantCriterion } from '../vocabulary/qualification-terms.ts';

import { canMove } from './can-move.ts';
import { ACTORS_OF_EDITOR, type HandEditor, type PutBackReason } from './status-edit.ts';
import { STATUS_LABELS } from './status-labels.ts';
import { OPEN_STATUSES } from './transitions.ts';

/** How every note begins that we write when we put a status back. */
export const PUT_BACK_MARK = 'Put back to ';

export type PutBackQuestion = {
  from: LeadStatus;
  to: LeadStatus;
  reason: PutBackReason;
  editor: HandEditor;
  missing: readonly BantCriterion[];
  /** The status that a disqualified lead held. */
  held: LeadStatus;
  settings: DisqualificationSettings;
};

/** Why a status was put back and what to do instead, in words that a rep can act on. */
export const putBackNote = (question: PutBackQuestion): string =>
  `${PUT_BACK_MARK}${STATUS_LABELS[question.from]}: ${sentenceOf(question)}`;

const sentenceOf = ({ from, to, reason, editor, missing, held, settings }: PutBackQuestion): string => {
  const move = `from ${STATUS_LABELS[from]} to ${STATUS_LABELS[to]}`;
  switch (reason) {
    case 'ONLY_CONVERSION':
      return 'a lead becomes Converted only by being converted, which makes its records too. Use “Convert lead”.';
    case 'ONLY_UNDO':
      return 'a converted lead is opened again only by undoing its conversion. Undo it on the tab Conversion.';
    case 'NO_SUCH_MOVE':
      return `a lead does not go ${move}. ${targetsOf({ from, editor })}`;
    case 'EDITOR_MAY_NOT':
      return `${EDITOR_NAMES[editor]} may not move a lead ${move}. ${targetsOf({ from, editor })}`;
    case 'NOT_THE_HELD_STATUS':
      return `a disqualified lead returns to the status it held, ${STATUS_LABELS[held]}. Move it there, then on.`;
    case 'REASON_REQUIRED':
      return to === 'DISQUALIFIED'
        ? 'say why it is disqualified. Use “Disqualify” and choose a reason.'
        : 'marketing needs the reason why it is returned. Use “Return to marketing” and give one.';
    case 'REASON_UNKNOWN':
      return `the reason is not on the list: ${settings.reasons.map(({ label }) => label).join(', ')}. Use “Disqualify” and choose one.`;
    case 'GATES_NOT_MET':
      return `${gates(missing)} Answer on the tab Qualification, then accept the lead.`;
  }
};

const gates = (missing: readonly BantCriterion[]): string =>
  missing.length === 0
    ? 'it becomes Sales qualified only with the needed answers.'
    : `for Sales qualified these answers are missing, too old or not good enough: ${missing.map(nameOf).join(', ')}.`;

/** `BUDGET` → `Budget`. */
const nameOf = (criterion: string): string => {
  const words = criterion.toLowerCase().replaceAll('_', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};

const EDITOR_NAMES: Record<HandEditor, string> = {
  MEMBER: 'a member',
  API: 'an API key',
  WORKFLOW: 'a workflow',
};

const targetsOf = ({ from, editor }: Pick<PutBackQuestion, 'from' | 'editor'>): string => {
  const gatesMet = { gatesMet: true, missing: [] };
  const mayGo = (to: LeadStatus) =>
    ACTORS_OF_EDITOR[editor].some(
      (actor) => canMove({ from, to, actor, gates: gatesMet, reason: 'any', heldStatus: to }).kind === 'allowed',
    );
  const targets = [...OPEN_STATUSES, 'DISQUALIFIED' as const].filter(mayGo).map((status) => STATUS_LABELS[status]);
  return targets.length === 0
    ? 'Let a person move it, or use an action of Leads in the workflow.'
    : `From here it may go to: ${targets.join(', ')}.`;
};
