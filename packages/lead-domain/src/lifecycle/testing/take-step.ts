import { logContact } from '../../contact/log-contact.ts';
import { disqualify } from '../../nurture/disqualify.ts';
import { recycle } from '../../nurture/recycle.ts';
import { wakeDue } from '../../nurture/wake-due.ts';
import { wakeOnTouch } from '../../nurture/wake-on-touch.ts';
import { applyAnswer } from '../../qualification/apply-answer.ts';
import { DEFAULT_QUALIFICATION } from '../../qualification/qualification-settings.ts';
import { readQualification } from '../../qualification/read-qualification.ts';
import { type Lead } from '../../records/lead.ts';
import { type LeadTouch } from '../../records/lead-touch.ts';
import { DEFAULT_THRESHOLDS } from '../../settings/thresholds.ts';
import { aTouch } from '../../testing/builders.ts';
import { countTouch } from '../../touches/count-touch.ts';
import { BANT_ANSWERS, type BantCriterion } from '../../vocabulary/qualification-terms.ts';
import { acceptanceOf } from '../acceptance-of.ts';
import { canMove } from '../can-move.ts';
import { judgeStatusEdit } from '../judge-status-edit.ts';
import { moveLead } from '../move-lead.ts';
import { systemMove } from '../system-move.ts';

import { type LeadStep } from './lead-step.ts';
import { type LeadWorld, type MoveMade, worldSettings as settings } from './lead-world.ts';

/** What a step makes of the world, put together from the domain's own decisions as the flows do. */
export const takeStep = ({ world, step }: { world: LeadWorld; step: LeadStep }): LeadWorld => {
  const { lead, now } = world;
  const write = (changes: Partial<Lead>, cause: MoveMade['cause'] = step.kind) => written({ world, changes, cause });
  switch (step.kind) {
    case 'CLOCK': {
      const later = { ...world, now: new Date(now.getTime() + step.hours * 3_600_000) };
      const waking = wakeDue({ lead, now: later.now });
      return waking.kind === 'woken' ? written({ world: later, changes: waking.changes, cause: 'WAKE' }) : later;
    }
    case 'TOUCH': {
      const occurredAt = new Date(now.getTime() - step.hoursAgo * 3_600_000).toISOString();
      const id = `touch-${world.touches.length}`;
      return touched({ world, touch: aTouch({ id, touchType: step.type, occurredAt }) });
    }
    case 'TOUCH_AGAIN': {
      const touch = world.touches[step.index];
      return touch ? touched({ world, touch }) : world;
    }
    case 'CONTACT': {
      const contact = { id: `touch-${world.touches.length}`, type: step.type, outcome: step.outcome };
      const once = contacted({ world, contact });
      return step.isTwice ? contacted({ world: once, contact }) : once;
    }
    case 'MOVE': {
      const move = moveLead({ lead, to: step.to, actor: step.actor, reason: step.reason, gates: gatesOf(world), now });
      return move.kind === 'moved' ? write(move.changes) : world;
    }
    case 'ACCEPT': {
      const move = acceptanceOf({ lead, actor: step.actor, gates: gatesOf(world), now });
      return move.kind === 'moved' ? write(move.changes) : world;
    }
    case 'DISQUALIFY': {
      const wake = step.days === null ? undefined : ({ kind: 'AFTER_DAYS', days: step.days } as const);
      const decision = disqualify({ lead, reasonKey: step.reasonKey, wake, settings, actor: step.actor, now });
      return decision.kind === 'disqualified' ? write(decision.changes) : world;
    }
    case 'RECYCLE': {
      const woken = recycle({ lead, actor: step.actor, now });
      return woken.kind === 'woken' ? write(woken.changes) : world;
    }
    case 'ANSWER':
      return write(answered({ lead, ...step.answer }));
    case 'ANSWER_ALL':
      return write({
        ...answered({ lead, criterion: 'BUDGET', answer: BANT_ANSWERS.BUDGET[0] }),
        ...answered({ lead, criterion: 'AUTHORITY', answer: BANT_ANSWERS.AUTHORITY[0] }),
        ...answered({ lead, criterion: 'NEED', answer: BANT_ANSWERS.NEED[0] }),
        ...answered({ lead, criterion: 'TIMELINE', answer: BANT_ANSWERS.TIMELINE[0] }),
      });
    case 'SCORE': {
      const to = systemMove({ lead, receipt: step, thresholds: DEFAULT_THRESHOLDS, scoreBefore: lead.score });
      const move = to && moveLead({ lead, to, actor: 'SYSTEM', now });
      return write({ score: step.score, ...(move?.kind === 'moved' ? move.changes : {}) });
    }
    case 'EDIT':
      return edited({ world, step });
    case 'CONVERT': {
      if (canMove({ from: lead.status, to: 'CONVERTED', actor: 'CONVERSION' }).kind === 'refused') return world;
      return write({ status: 'CONVERTED', heldStatus: lead.status, convertedAt: now.toISOString() });
    }
    case 'UNDO': {
      const to = lead.heldStatus ?? 'NEW';
      const move = canMove({ from: lead.status, to, actor: 'UNDO', heldStatus: lead.heldStatus });
      return move.kind === 'allowed' ? write({ status: to, heldStatus: null, convertedAt: null }) : world;
    }
    case 'DO_NOT_CONTACT':
      return write({ doNotContact: step.flag });
  }
};

const written = ({
  world,
  changes,
  cause,
}: {
  world: LeadWorld;
  changes: Partial<Lead>;
  cause: MoveMade['cause'];
}): LeadWorld => {
  const { status: from } = world.lead;
  const { status: to = from } = changes;
  return {
    ...world,
    lead: { ...world.lead, ...changes },
    moves: to === from ? world.moves : [...world.moves, { from, to, cause }],
  };
};

const gatesOf = ({ lead, now }: LeadWorld) =>
  readQualification({ lead, assessments: [], settings: DEFAULT_QUALIFICATION, now });

const answered = ({ lead, criterion, answer }: { lead: Lead; criterion: BantCriterion; answer: string }) =>
  applyAnswer({ lead, answer: { criterion, answer, evidence: '', saidBy: '', saidAt: null, confidence: 'HIGH' } });

const touched = ({ world, touch }: { world: LeadWorld; touch: LeadTouch }): LeadWorld => {
  const counted = countTouch({ lead: world.lead, touch, now: world.now });
  const waking = wakeOnTouch({ lead: world.lead, touch, settings: settings.disqualification, now: world.now });
  const isNew = !world.touches.some(({ id }) => id === touch.id);
  const changes = {
    ...(counted.kind === 'counted' ? counted.changes : {}),
    ...(waking.kind === 'woken' ? waking.changes : {}),
  };
  const told = isNew ? { ...world, touches: [...world.touches, touch] } : world;
  return written({ world: told, changes, cause: 'WAKE' });
};

const contacted = ({
  world,
  contact,
}: {
  world: LeadWorld;
  contact: Parameters<typeof logContact>[0]['contact'];
}): LeadWorld => {
  const logged = logContact({ lead: world.lead, contact, settings, now: world.now });
  if (logged.kind === 'refused') throw new Error(logged.message);
  const isNew = !world.touches.some(({ id }) => id === contact.id);
  const told = isNew ? { ...world, touches: [...world.touches, aTouch(logged.touch)] } : world;
  return written({ world: told, changes: logged.changes, cause: 'CONTACT' });
};

/**
 * Somebody edits in a list, once or several times before the first event is heard. Each event is judged against the lead as
 * it is by then and the status that was last settled, which the history knows; an event that is told twice is judged twice.
 */
const edited = ({ world, step }: { world: LeadWorld; step: Extract<LeadStep, { kind: 'EDIT' }> }): LeadWorld => {
  const { lead: before, now } = world;
  const status = step.to.at(-1) ?? before.status;
  // A field that is typed into a closed lead is no edit of its status, and nobody judges it.
  const isOpen = before.heldStatus === null;
  const typed = {
    ...(step.reason === null || !isOpen ? {} : { disqualificationReason: step.reason }),
    ...(step.note === null ? {} : { statusNote: step.note }),
  };
  let lead: Lead = { ...before, ...typed, status };
  let settled = before;
  for (let told = step.isToldTwice ? step.to.length * 2 : step.to.length; told > 0; told -= 1) {
    const judgement = judgeStatusEdit({
      before: settled,
      after: lead,
      editor: step.editor,
      gates: gatesOf(world),
      settings,
      now,
    });
    const changes =
      judgement.kind === 'stands' ? judgement.changes : { status: judgement.to, statusNote: judgement.note };
    lead = { ...lead, ...changes };
    settled = { ...settled, status: lead.status };
  }
  return written({ world, changes: lead, cause: 'EDIT' });
};
