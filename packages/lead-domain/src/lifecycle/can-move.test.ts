import { describe, expect, it } from '@jest/globals';

import { LEAD_STATUSES, type LeadStatus } from '../vocabulary/lead-terms.ts';

import { canMove } from './can-move.ts';
import { LEAD_TRANSITIONS, LIFECYCLE_ACTORS, type LifecycleActor } from './transitions.ts';

/** Every move there is, written out again by hand: from, to, who. */
const MOVES: [LeadStatus, LeadStatus, LifecycleActor[]][] = [
  ['NEW', 'WORKING', ['SYSTEM', 'REP']],
  ['NEW', 'NURTURING', ['REP', 'MARKETER']],
  ['NEW', 'MQL', ['SYSTEM', 'MARKETER']],
  ['NEW', 'DISQUALIFIED', ['REP', 'MARKETER']],
  ['WORKING', 'NURTURING', ['REP', 'MARKETER']],
  ['WORKING', 'MQL', ['SYSTEM', 'MARKETER']],
  ['WORKING', 'SQL', ['REP']],
  ['WORKING', 'DISQUALIFIED', ['REP', 'MARKETER']],
  ['NURTURING', 'MQL', ['SYSTEM', 'MARKETER']],
  ['NURTURING', 'SQL', ['REP']],
  ['NURTURING', 'DISQUALIFIED', ['REP', 'MARKETER']],
  ['MQL', 'SQL', ['REP', 'WORKFLOW']],
  ['MQL', 'NURTURING', ['REP']],
  ['MQL', 'DISQUALIFIED', ['REP', 'MARKETER']],
  ['SQL', 'NURTURING', ['REP']],
  ['SQL', 'CONVERTED', ['CONVERSION']],
  ['SQL', 'DISQUALIFIED', ['REP', 'MARKETER']],
  ['DISQUALIFIED', 'NEW', ['WAKE_RULE', 'SYSTEM', 'REP']],
  ['DISQUALIFIED', 'WORKING', ['WAKE_RULE', 'SYSTEM', 'REP']],
  ['DISQUALIFIED', 'NURTURING', ['WAKE_RULE', 'SYSTEM', 'REP']],
  ['DISQUALIFIED', 'MQL', ['WAKE_RULE', 'SYSTEM', 'REP']],
  ['DISQUALIFIED', 'SQL', ['WAKE_RULE', 'SYSTEM', 'REP']],
  ['CONVERTED', 'NEW', ['UNDO']],
  ['CONVERTED', 'WORKING', ['UNDO']],
  ['CONVERTED', 'NURTURING', ['UNDO']],
  ['CONVERTED', 'MQL', ['UNDO']],
  ['CONVERTED', 'SQL', ['UNDO']],
];

const everything = ({ to }: { to: LeadStatus }) => ({
  gates: { gatesMet: true, missing: [] },
  reason: 'because',
  heldStatus: to,
});

const actorsOf = (from: LeadStatus, to: LeadStatus): LifecycleActor[] =>
  MOVES.find(([start, end]) => start === from && end === to)?.[2] ?? [];

const all = LEAD_STATUSES.flatMap((from) =>
  LEAD_STATUSES.flatMap((to) => LIFECYCLE_ACTORS.map((actor) => [from, to, actor] as const)),
);

describe('canMove', () => {
  it.each(all.filter(([from, to, actor]) => actorsOf(from, to).includes(actor)))(
    'lets a lead go from %s to %s by %s',
    (from, to, actor) => {
      expect(canMove({ from, to, actor, ...everything({ to }) })).toEqual({ kind: 'allowed' });
    },
  );

  it.each(all.filter(([from, to, actor]) => !actorsOf(from, to).includes(actor)))(
    'does not let a lead go from %s to %s by %s',
    (from, to, actor) => {
      const reason = from === to ? 'SAME_STATUS' : actorsOf(from, to).length === 0 ? 'NO_SUCH_MOVE' : 'ACTOR_MAY_NOT';
      expect(canMove({ from, to, actor, ...everything({ to }) })).toEqual({ kind: 'refused', reason });
    },
  );

  it.each(['WORKING', 'NURTURING', 'MQL'] as const)('asks for the missing answers from %s to SQL', (from) => {
    const gates = { gatesMet: false, missing: ['BUDGET' as const, 'TIMELINE' as const] };
    expect(canMove({ from, to: 'SQL', actor: 'REP', gates })).toEqual({
      kind: 'refused',
      reason: 'GATES_NOT_MET',
      missing: ['BUDGET', 'TIMELINE'],
    });
  });

  it('takes gates that nobody looked at for closed', () => {
    expect(canMove({ from: 'MQL', to: 'SQL', actor: 'REP' })).toMatchObject({ reason: 'GATES_NOT_MET' });
  });

  it.each([
    ['NEW', 'DISQUALIFIED'],
    ['SQL', 'DISQUALIFIED'],
    ['MQL', 'NURTURING'],
    ['SQL', 'NURTURING'],
  ] as const)('asks for a reason from %s to %s', (from, to) => {
    expect(canMove({ from, to, actor: 'REP' })).toEqual({ kind: 'refused', reason: 'REASON_REQUIRED' });
    expect(canMove({ from, to, actor: 'REP', reason: '  ' })).toMatchObject({ reason: 'REASON_REQUIRED' });
    expect(canMove({ from, to, actor: 'REP', reason: 'No budget' })).toEqual({ kind: 'allowed' });
  });

  it('needs no reason to nurture a lead that sales never had', () => {
    expect(canMove({ from: 'WORKING', to: 'NURTURING', actor: 'MARKETER' })).toEqual({ kind: 'allowed' });
  });

  it.each(['DISQUALIFIED', 'CONVERTED'] as const)('lets %s go back only to the status it held', (from) => {
    const actor = from === 'CONVERTED' ? 'UNDO' : 'REP';
    expect(canMove({ from, to: 'MQL', actor, heldStatus: 'MQL' })).toEqual({ kind: 'allowed' });
    expect(canMove({ from, to: 'SQL', actor, heldStatus: 'MQL' })).toMatchObject({ reason: 'NOT_THE_HELD_STATUS' });
    expect(canMove({ from, to: 'NEW', actor, heldStatus: null })).toEqual({ kind: 'allowed' });
  });

  it('converts from the statuses of the workspace', () => {
    const convertibleFrom = ['MQL', 'SQL'] as const;
    const to = 'CONVERTED';
    expect(canMove({ from: 'MQL', to, actor: 'CONVERSION', convertibleFrom })).toEqual({ kind: 'allowed' });
    expect(canMove({ from: 'NEW', to, actor: 'CONVERSION', convertibleFrom })).toMatchObject({
      reason: 'NO_SUCH_MOVE',
    });
    expect(canMove({ from: 'MQL', to, actor: 'REP', convertibleFrom })).toMatchObject({ reason: 'ACTOR_MAY_NOT' });
  });

  it('converts nothing that is closed, whatever the setting says', () => {
    const question = { from: 'DISQUALIFIED', to: 'CONVERTED', actor: 'CONVERSION' } as const;
    expect(canMove({ ...question, convertibleFrom: ['DISQUALIFIED'] })).toMatchObject({ reason: 'NO_SUCH_MOVE' });
  });

  it('has the same moves in its table as in this test', () => {
    const moves = LEAD_TRANSITIONS.flatMap(({ from, to }) =>
      from.flatMap((start) => to.map((end) => [start, end].join())),
    );
    expect(moves.toSorted()).toEqual(MOVES.map(([from, to]) => [from, to].join()).toSorted());
  });
});
