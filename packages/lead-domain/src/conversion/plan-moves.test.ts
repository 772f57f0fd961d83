import { describe, expect, it } from '@jest/globals';

import { type ConversionActivities } from './conversion-question.ts';
import { MOVED_ACTIVITIES, planMoves } from './plan-moves.ts';

const leadId = '00000000-0000-4000-8000-000000000001';
const ids = { companyId: 'company', personId: 'person', opportunityId: 'opportunity' };
const none: ConversionActivities = { noteTargets: [], taskTargets: [], attachments: [], touches: [] };
const some: ConversionActivities = {
  noteTargets: [{ id: 'n1', noteId: 'note' }],
  taskTargets: [{ id: 't1', taskId: 'task' }],
  attachments: [{ id: 'f1' }],
  touches: [{ id: 'x1' }, { id: 'x2' }],
};

const many = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `x${index}` }));

describe('planMoves', () => {
  it('gives notes and tasks a second target, and files and touches further links', () => {
    const { moves } = planMoves({ leadId, activities: some, ids });
    expect(moves).toEqual([
      {
        object: 'noteTarget',
        ids: ['n1'],
        creates: [{ id: expect.any(String), noteId: 'note', targetOpportunityId: 'opportunity' }],
        data: {},
      },
      {
        object: 'taskTarget',
        ids: ['t1'],
        creates: [{ id: expect.any(String), taskId: 'task', targetOpportunityId: 'opportunity' }],
        data: {},
      },
      { object: 'attachment', ids: ['f1'], creates: [], data: { targetOpportunityId: 'opportunity' } },
      { object: 'leadTouch', ids: ['x1', 'x2'], creates: [], data: ids },
    ]);
  });

  it.each([
    ['the opportunity', ids, { targetOpportunityId: 'opportunity' }],
    ['the person where there is none', { ...ids, opportunityId: null }, { targetPersonId: 'person' }],
    [
      'the company where there is nobody',
      { ...ids, opportunityId: null, personId: null },
      { targetCompanyId: 'company' },
    ],
  ])('moves to %s', (_, targets, data) => {
    const { moves } = planMoves({ leadId, activities: some, ids: targets });
    expect(moves.find(({ object }) => object === 'attachment')?.data).toEqual(data);
  });

  it('links touches only to what there is', () => {
    const { moves } = planMoves({ leadId, activities: some, ids: { ...ids, companyId: null, opportunityId: null } });
    expect(moves.find(({ object }) => object === 'leadTouch')?.data).toEqual({ personId: 'person' });
  });

  it('gives the same new ids again', () => {
    expect(planMoves({ leadId, activities: some, ids })).toEqual(planMoves({ leadId, activities: some, ids }));
  });

  it('moves nothing where nothing hangs on the lead', () => {
    expect(planMoves({ leadId, activities: none, ids })).toEqual({ moves: [], left: 0 });
  });

  it('moves nothing where there is nowhere to', () => {
    const nowhere = { companyId: null, personId: null, opportunityId: null };
    expect(planMoves({ leadId, activities: some, ids: nowhere }).moves).toEqual([]);
  });

  it('leaves a target without its note alone', () => {
    const noteTargets = [{ id: 'n1', noteId: null }];
    expect(planMoves({ leadId, activities: { ...none, noteTargets }, ids }).moves).toEqual([]);
  });

  it('moves as many as fit and says how many stay', () => {
    const noteTargets = many(150).map(({ id }) => ({ id, noteId: id }));
    const { moves, left } = planMoves({ leadId, activities: { ...none, noteTargets, touches: many(100) }, ids });
    expect(moves.map((move) => move.ids.length)).toEqual([150, 50]);
    expect(left).toBe(50);
    expect(moves.reduce((sum, move) => sum + move.ids.length, 0)).toBe(MOVED_ACTIVITIES);
  });
});
