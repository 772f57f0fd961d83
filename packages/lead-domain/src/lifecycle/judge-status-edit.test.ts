import { describe, expect, it } from '@jest/globals';

import { DEFAULT_CONTACT } from '../contact/contact-settings.ts';
import { DEFAULT_DISQUALIFICATION } from '../nurture/default-disqualification.ts';
import { disqualify } from '../nurture/disqualify.ts';
import { recycle } from '../nurture/recycle.ts';
import { type Lead } from '../records/lead.ts';
import { aLead } from '../testing/builders.ts';
import { LEAD_STATUSES, type LeadStatus } from '../vocabulary/lead-terms.ts';

import { judgeStatusEdit } from './judge-status-edit.ts';
import { type HandEditor, PUT_BACK_REASONS, type PutBackReason, type StatusEditor } from './status-edit.ts';

const now = new Date('2026-11-20T10:00:00.000Z');
const settings = { disqualification: DEFAULT_DISQUALIFICATION, contact: DEFAULT_CONTACT };
const met = { gatesMet: true, missing: [] };
const closed = { gatesMet: false, missing: ['BUDGET' as const, 'TIMELINE' as const] };

const judge = (
  before: Lead,
  after: Partial<Lead>,
  { editor = 'MEMBER', gates = met }: { editor?: StatusEditor; gates?: typeof met | typeof closed } = {},
) => judgeStatusEdit({ before, after: { ...before, ...after }, editor, gates, settings, now });

/** A lead as its status leaves it: closed ones with what closed them. */
const leadIn = (status: LeadStatus, fields: Partial<Lead> = {}): Lead => {
  if (status === 'CONVERTED')
    return aLead({ status, heldStatus: 'SQL', convertedAt: '2026-11-01T10:00:00.000Z', ...fields });
  if (status !== 'DISQUALIFIED') return aLead({ status, ...fields });
  return aLead({
    status,
    heldStatus: 'NURTURING',
    disqualificationReason: 'NO_BUDGET',
    disqualifiedAt: '2026-09-01T10:00:00.000Z',
    wakeAt: '2026-12-01T10:00:00.000Z',
    statusNote: 'No budget now. Wakes on 2026-12-01.',
    ...fields,
  });
};

/**
 * What becomes of every edit: `ok` stands · `gates`, `why`, `list`, `held` stand where the answers, a reason, a reason of
 * the list, the held status are there · the others are put back.
 */
type Cell = '–' | 'ok' | 'gates' | 'why' | 'list' | 'held' | 'no move' | 'may not' | 'convert' | 'undo';

const MEMBER: Record<LeadStatus, Cell[]> = {
  //             NEW        WORKING    NURTURING  MQL        SQL        CONVERTED  DISQUALIFIED
  NEW: ['–', 'ok', 'ok', 'ok', 'gates', 'convert', 'list'],
  WORKING: ['no move', '–', 'ok', 'ok', 'gates', 'convert', 'list'],
  NURTURING: ['no move', 'no move', '–', 'ok', 'gates', 'convert', 'list'],
  MQL: ['no move', 'no move', 'why', '–', 'gates', 'convert', 'list'],
  SQL: ['no move', 'no move', 'why', 'no move', '–', 'convert', 'list'],
  CONVERTED: ['undo', 'undo', 'undo', 'undo', 'undo', '–', 'undo'],
  DISQUALIFIED: ['held', 'held', 'held', 'held', 'held', 'convert', '–'],
};

const WORKFLOW: Record<LeadStatus, Cell[]> = {
  NEW: ['–', 'may not', 'may not', 'may not', 'no move', 'convert', 'may not'],
  WORKING: ['no move', '–', 'may not', 'may not', 'may not', 'convert', 'may not'],
  NURTURING: ['no move', 'no move', '–', 'may not', 'may not', 'convert', 'may not'],
  MQL: ['no move', 'no move', 'may not', '–', 'gates', 'convert', 'may not'],
  SQL: ['no move', 'no move', 'may not', 'no move', '–', 'convert', 'may not'],
  CONVERTED: ['undo', 'undo', 'undo', 'undo', 'undo', '–', 'undo'],
  DISQUALIFIED: ['may not', 'may not', 'may not', 'may not', 'may not', 'convert', '–'],
};

const EXPECTED: Record<HandEditor, Record<LeadStatus, Cell[]>> = { MEMBER, API: MEMBER, WORKFLOW };

/** What is missing where nothing was brought along. */
const REFUSED: Record<Exclude<Cell, '–' | 'ok'>, PutBackReason> = {
  gates: 'GATES_NOT_MET',
  why: 'REASON_REQUIRED',
  list: 'REASON_REQUIRED',
  held: 'NOT_THE_HELD_STATUS',
  'no move': 'NO_SUCH_MOVE',
  'may not': 'EDITOR_MAY_NOT',
  convert: 'ONLY_CONVERSION',
  undo: 'ONLY_UNDO',
};
const CONDITIONAL: readonly Cell[] = ['gates', 'why', 'list', 'held'];

const rows = (['MEMBER', 'API', 'WORKFLOW'] as const).flatMap((editor) =>
  LEAD_STATUSES.flatMap((from) =>
    LEAD_STATUSES.map((to, index) => [editor, from, to, EXPECTED[editor][from][index] ?? '–'] as const),
  ),
);

const EACH = '%s edits %s → %s: %s';

describe('judgeStatusEdit', () => {
  it('looks at every edit there is', () => {
    expect(rows).toHaveLength(3 * 7 * 7);
  });

  describe('with nothing brought along', () => {
    it.each(rows)(EACH, (editor, from, to, cell) => {
      const before = leadIn(from, from === 'DISQUALIFIED' ? { heldStatus: to === 'NEW' ? 'SQL' : 'NEW' } : {});
      const judgement = judge(before, { status: to }, { editor, gates: closed });
      const stands = { kind: 'stands', changes: {} };
      const putBack = (reason: PutBackReason) => ({
        kind: 'put-back',
        to: from,
        reason,
        missing: cell === 'gates' ? closed.missing : [],
        note: expect.stringMatching(/^Put back to [A-Z].*: .+\.$/),
      });
      expect(judgement).toEqual(cell === '–' || cell === 'ok' ? stands : putBack(REFUSED[cell]));
    });
  });

  describe('with all that a move asks for', () => {
    it.each(rows)(EACH, (editor, from, to, cell) => {
      const before = leadIn(from, from === 'DISQUALIFIED' ? { heldStatus: to } : {});
      const brought = to === 'DISQUALIFIED' ? { disqualificationReason: 'NO_NEED' } : { statusNote: 'Too early' };
      const judgement = judge(before, { status: to, ...brought }, { editor, gates: met });
      const stands = cell === '–' || cell === 'ok' || CONDITIONAL.includes(cell);
      expect(judgement).toMatchObject(
        stands ? { kind: 'stands' } : { kind: 'put-back', to: from, reason: REFUSED[cell] },
      );
    });
  });

  describe('knowing of the lead before only its status', () => {
    it.each(rows)(EACH, (editor, from, to, cell) => {
      const before = leadIn(from, from === 'DISQUALIFIED' ? { heldStatus: to } : {});
      const brought = to === 'DISQUALIFIED' ? { disqualificationReason: 'NO_NEED' } : { statusNote: 'Too early' };
      const after = { ...before, status: to, ...brought };
      const judgement = judgeStatusEdit({ before: { status: from }, after, editor, gates: met, settings, now });
      expect(judgement.kind).toBe(judge(before, { status: to, ...brought }, { editor, gates: met }).kind);
      expect(judgement.kind === 'stands').toBe(cell === '–' || cell === 'ok' || CONDITIONAL.includes(cell));
    });
  });

  it.each(rows.filter(([editor]) => editor === 'MEMBER'))(
    'lets stand what we ourselves wrote (%s) %s → %s',
    (_, from, to) => {
      expect(judge(leadIn(from), { status: to }, { editor: 'APP', gates: closed })).toEqual({
        kind: 'stands',
        changes: {},
      });
    },
  );

  it('has a row for every reason to put a status back', () => {
    const reasons = new Set<string>([...Object.values(REFUSED), 'REASON_UNKNOWN']);
    expect([...reasons].toSorted()).toEqual(PUT_BACK_REASONS.toSorted());
  });
});

describe('an edit that stands brings along', () => {
  it('all of a refusal that was typed into the list', () => {
    const before = leadIn('MQL');
    expect(judge(before, { status: 'DISQUALIFIED', disqualificationReason: 'no budget' })).toEqual({
      kind: 'stands',
      changes: {
        heldStatus: 'MQL',
        disqualificationReason: 'NO_BUDGET',
        disqualifiedAt: now.toISOString(),
        wakeAt: '2027-02-18T10:00:00.000Z',
        statusNote: 'No budget now. Wakes on 2027-02-18.',
      },
    });
  });

  it('a refusal with the note and the date that were given', () => {
    const after = { disqualificationReason: 'NO_NEED', statusNote: 'They build it', wakeAt: '2027-01-04T00:00:00Z' };
    expect(judge(leadIn('NEW'), { status: 'DISQUALIFIED', ...after })).toEqual({
      kind: 'stands',
      changes: {
        heldStatus: 'NEW',
        disqualifiedAt: now.toISOString(),
        wakeAt: '2027-01-04T00:00:00.000Z',
        statusNote: 'No need: They build it. Wakes on 2027-01-04.',
      },
    });
  });

  it('a date of its own instead of one that is over', () => {
    const after = { disqualificationReason: 'NO_NEED', wakeAt: '2020-01-04T00:00:00Z' };
    expect(judge(leadIn('NEW'), { status: 'DISQUALIFIED', ...after })).toMatchObject({ changes: { wakeAt: null } });
  });

  it('a longer sleep for the same reason again', () => {
    const before = leadIn('WORKING', { timesRecycled: 1, disqualificationReason: 'NO_BUDGET' });
    const after = { disqualificationReason: 'No budget now', disqualifiedAt: now.toISOString() };
    expect(judge(before, { status: 'DISQUALIFIED', ...after })).toMatchObject({
      changes: { heldStatus: 'WORKING', wakeAt: '2027-05-19T10:00:00.000Z' },
    });
  });

  it('the return of a lead that was put away', () => {
    expect(judge(leadIn('DISQUALIFIED'), { status: 'NURTURING' })).toEqual({
      kind: 'stands',
      changes: { heldStatus: null, disqualifiedAt: null, wakeAt: null, statusNote: '', timesRecycled: 1 },
    });
  });

  it.each([null, 'CONVERTED', 'DISQUALIFIED'] as const)('a return to NEW where %s was held', (heldStatus) => {
    expect(judge(leadIn('DISQUALIFIED', { heldStatus }), { status: 'NEW' })).toMatchObject({
      kind: 'stands',
      changes: { timesRecycled: 1 },
    });
    expect(judge(leadIn('DISQUALIFIED', { heldStatus }), { status: 'MQL' })).toMatchObject({
      reason: 'NOT_THE_HELD_STATUS',
    });
  });

  it.each([
    ['ours about an edit before', 'Put back to Working: say why.', ''],
    ['of an earlier move', 'Woken: its date has come.', ''],
  ])('an empty note where the one there was %s', (_, statusNote, expected) => {
    expect(judge(leadIn('WORKING', { statusNote }), { status: 'NURTURING' })).toEqual({
      kind: 'stands',
      changes: { statusNote: expected },
    });
  });

  it('the note that was given with it', () => {
    const before = leadIn('SQL', { statusNote: 'Old' });
    expect(judge(before, { status: 'NURTURING', statusNote: ' Too early ' })).toEqual({
      kind: 'stands',
      changes: { statusNote: 'Too early' },
    });
  });

  it('a date of refusal even where only the status before is known', () => {
    const after = { ...leadIn('MQL'), status: 'DISQUALIFIED', disqualificationReason: 'NO_NEED' } as const;
    const question = { before: { status: 'MQL' }, after, editor: 'API', gates: met, settings, now } as const;
    expect(judgeStatusEdit(question)).toEqual({
      kind: 'stands',
      changes: {
        heldStatus: 'MQL',
        disqualifiedAt: now.toISOString(),
        statusNote: 'No need. Wakes with the next touch.',
      },
    });
  });

  it('no other note where one was given with a hand-over', () => {
    expect(judge(leadIn('MQL'), { status: 'SQL', statusNote: 'Call them on Monday' })).toEqual({
      kind: 'stands',
      changes: {},
    });
  });

  it('nothing where NEW goes to SQL in one step', () => {
    expect(judge(leadIn('NEW'), { status: 'SQL' })).toEqual({ kind: 'stands', changes: {} });
  });
});

describe('a reason does not count', () => {
  it.each(['', '  '])('that says nothing: %j', (disqualificationReason) => {
    expect(judge(leadIn('NEW'), { status: 'DISQUALIFIED', disqualificationReason })).toMatchObject({
      reason: 'REASON_REQUIRED',
    });
  });

  it('that is not on the list', () => {
    const judgement = judge(leadIn('NEW'), { status: 'DISQUALIFIED', disqualificationReason: 'Bankrupt' });
    expect(judgement).toMatchObject({ kind: 'put-back', reason: 'REASON_UNKNOWN' });
    expect(judgement.kind === 'put-back' && judgement.note).toContain('No budget now, Not now, maybe later, No need');
  });

  it('that the last refusal left, of a lead that woke', () => {
    const before = leadIn('WORKING', { timesRecycled: 1, disqualificationReason: 'NO_NEED' });
    expect(judge(before, { status: 'DISQUALIFIED' })).toMatchObject({ reason: 'REASON_REQUIRED' });
    expect(judge(before, { status: 'DISQUALIFIED', disqualificationReason: 'SPAM' })).toMatchObject({ kind: 'stands' });
  });

  it.each(['Old', 'Put back to Sales qualified: marketing needs the reason.'])(
    'to return a lead, where the note was there before or is ours: %s',
    (statusNote) => {
      expect(judge(leadIn('SQL', { statusNote }), { status: 'NURTURING' })).toMatchObject({
        reason: 'REASON_REQUIRED',
      });
    },
  );
});

describe('a note of ours', () => {
  it('is no reason to return a lead, even where nothing else of the lead before is known', () => {
    const statusNote = 'Put back to Sales qualified: marketing needs the reason.';
    const after = { ...leadIn('SQL'), status: 'NURTURING', statusNote } as const;
    const question = { before: { status: 'SQL' }, after, editor: 'MEMBER', gates: met, settings, now } as const;
    expect(judgeStatusEdit(question)).toMatchObject({ kind: 'put-back', reason: 'REASON_REQUIRED' });
    expect(judgeStatusEdit({ ...question, after: { ...after, statusNote: 'Too early' } })).toMatchObject({
      kind: 'stands',
    });
  });
});

describe('our own acts are known by their marks, whoever they ran as', () => {
  it.each(['MQL', 'WORKING'] as const)('disqualifying from %s', (status) => {
    const before = leadIn(status, { timesRecycled: 1, disqualificationReason: 'NO_BUDGET' });
    const wake = { kind: 'ON_SIGNAL' } as const;
    const act = disqualify({ lead: before, reasonKey: 'NO_BUDGET', wake, settings, actor: 'REP', now });
    if (act.kind === 'refused') throw new Error(act.message);
    expect(judge(before, act.changes)).toEqual({ kind: 'stands', changes: {} });
  });

  it.each([true, false])('bringing back, and knowing the lead before is %s', (isKnown) => {
    const before = leadIn('DISQUALIFIED', { heldStatus: 'SQL', timesRecycled: 2 });
    const act = recycle({ lead: before, actor: 'REP', reason: 'They called', now });
    if (act.kind !== 'woken') throw new Error('It did not wake.');
    const question = { after: { ...before, ...act.changes }, editor: 'MEMBER', gates: closed, settings, now } as const;
    const known = isKnown ? before : { status: before.status };
    expect(judgeStatusEdit({ ...question, before: known })).toEqual({ kind: 'stands', changes: {} });
  });

  it('but a lead that is opened with its marks wiped off goes nowhere else', () => {
    const after = { status: 'SQL', heldStatus: null, disqualifiedAt: null } as const;
    expect(judge(leadIn('DISQUALIFIED'), after)).toMatchObject({ kind: 'put-back', reason: 'NOT_THE_HELD_STATUS' });
  });

  it('converting', () => {
    const after = { status: 'CONVERTED', heldStatus: 'SQL', convertedAt: now.toISOString() } as const;
    expect(judge(leadIn('SQL'), after)).toEqual({ kind: 'stands', changes: {} });
  });

  it('undoing a conversion', () => {
    const after = { status: 'SQL', heldStatus: null, convertedAt: null } as const;
    expect(judge(leadIn('CONVERTED'), after, { gates: closed })).toEqual({ kind: 'stands', changes: {} });
  });

  it('putting back a lead that somebody dragged out of CONVERTED: dragging it back is right', () => {
    const dragged = leadIn('CONVERTED', { status: 'SQL' });
    expect(judge(dragged, { status: 'CONVERTED' })).toEqual({ kind: 'stands', changes: {} });
  });
});

describe('judging twice', () => {
  it.each([
    ['a refusal', leadIn('MQL'), { status: 'DISQUALIFIED', disqualificationReason: 'NO_NEED' }],
    ['a return', leadIn('DISQUALIFIED'), { status: 'NURTURING' }],
    ['a move', leadIn('NEW', { statusNote: 'Old' }), { status: 'WORKING' }],
    ['a hand-over', leadIn('MQL'), { status: 'SQL' }],
    ['a forbidden one', leadIn('SQL'), { status: 'NEW' }],
    ['a conversion by hand', leadIn('SQL'), { status: 'CONVERTED' }],
    ['a refusal without a reason', leadIn('SQL'), { status: 'DISQUALIFIED' }],
  ] as const)('%s changes nothing the second time', (_, before, edit) => {
    const edited: Lead = { ...before, ...edit };
    const judgement = judge(before, edited);
    const written =
      judgement.kind === 'stands' ? judgement.changes : { status: judgement.to, statusNote: judgement.note };
    expect(judge(before, { ...edited, ...written })).toEqual({ kind: 'stands', changes: {} });
  });
});

describe('the note says what to do', () => {
  it.each([
    [
      'SQL',
      'NEW',
      'MEMBER',
      'Put back to Sales qualified: a lead does not go from Sales qualified to New. From here it may go to: Nurturing, Disqualified.',
    ],
    [
      'NEW',
      'CONVERTED',
      'MEMBER',
      'Put back to New: a lead becomes Converted only by being converted, which makes its records too. Use “Convert lead”.',
    ],
    [
      'CONVERTED',
      'SQL',
      'API',
      'Put back to Converted: a converted lead is opened again only by undoing its conversion. Undo it on the tab Conversion.',
    ],
    [
      'MQL',
      'SQL',
      'WORKFLOW',
      'Put back to Marketing qualified: for Sales qualified these answers are missing, too old or not good enough: Budget, Timeline. Answer on the tab Qualification, then accept the lead.',
    ],
    [
      'NEW',
      'NURTURING',
      'WORKFLOW',
      'Put back to New: a workflow may not move a lead from New to Nurturing. Let a person move it, or use an action of Leads in the workflow.',
    ],
    [
      'MQL',
      'WORKING',
      'WORKFLOW',
      'Put back to Marketing qualified: a lead does not go from Marketing qualified to Working. From here it may go to: Sales qualified.',
    ],
    [
      'DISQUALIFIED',
      'SQL',
      'MEMBER',
      'Put back to Disqualified: a disqualified lead returns to the status it held, Nurturing. Move it there, then on.',
    ],
    [
      'SQL',
      'NURTURING',
      'MEMBER',
      'Put back to Sales qualified: marketing needs the reason why it is returned. Use “Return to marketing” and give one.',
    ],
    [
      'NEW',
      'DISQUALIFIED',
      'MEMBER',
      'Put back to New: say why it is disqualified. Use “Disqualify” and choose a reason.',
    ],
  ] as const)('%s → %s by %s', (from, to, editor, note) => {
    expect(judge(leadIn(from), { status: to }, { editor, gates: closed })).toMatchObject({ note });
  });

  it('where nobody looked at the answers', () => {
    const gates = { gatesMet: false, missing: [] };
    expect(
      judgeStatusEdit({ before: leadIn('MQL'), after: leadIn('SQL'), editor: 'API', gates, settings, now }),
    ).toMatchObject({
      note: 'Put back to Marketing qualified: it becomes Sales qualified only with the needed answers. Answer on the tab Qualification, then accept the lead.',
    });
  });
});
