/** @jest-environment jsdom */
import { describe, expect, it, jest } from '@jest/globals';
import { DEFAULT_THRESHOLDS, type ScoreRule } from '@leads/lead-domain';
import { fireEvent, render, screen, within } from '@testing-library/react';

import { IDLE, type SaveState } from '../panel/save-state.ts';
import { sampleLeads } from '../testing/sample-leads.ts';
import { SAMPLE_NOW } from '../testing/sample-qualification.ts';
import {
  SAMPLE_PUBLISHED,
  sampleJob,
  sampleModelData,
  sampleModelRecord,
  sampleRuleRecord,
} from '../testing/sample-score-model.ts';

import { type ScoreModelData } from './score-model-content.ts';
import { ScoreModelPanel, type ScoreModelPanelProps } from './score-model-panel.tsx';

const LEADS = sampleLeads({ past: 120, open: 60 });
const PUBLISHED = sampleModelRecord({ status: 'PUBLISHED', modelVersion: 3, definition: SAMPLE_PUBLISHED });

const events = () => ({
  onSaveRule: jest.fn<ScoreModelPanelProps['onSaveRule']>(),
  onRemoveRule: jest.fn<ScoreModelPanelProps['onRemoveRule']>(),
  onSaveCaps: jest.fn<ScoreModelPanelProps['onSaveCaps']>(),
  onPublish: jest.fn(),
  onDraft: jest.fn(),
  onOpenDraft: jest.fn(),
  onImport: jest.fn(),
  onLearn: jest.fn(),
  onOpenLead: jest.fn(),
  onReload: jest.fn(),
  onReloadLeads: jest.fn(),
});

const draw = (data: Partial<ScoreModelData> = {}, changes: Partial<ScoreModelPanelProps> = {}) => {
  const given = events();
  const panel = (more: Partial<ScoreModelPanelProps>) => (
    <ScoreModelPanel
      locale="en"
      colorScheme="light"
      now={SAMPLE_NOW}
      content={{ kind: 'ready', ...sampleModelData(data) }}
      leads={LEADS}
      saves={{}}
      capsSave={IDLE}
      drafting={IDLE}
      publication={{ state: 'idle' }}
      learning={IDLE}
      modelFile={() => '{"name":"Machine builders"}'}
      {...given}
      {...changes}
      {...more}
    />
  );
  const { rerender } = render(panel({}));
  return { ...given, redraw: (more: Partial<ScoreModelPanelProps>) => rerender(panel(more)) };
};

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string | RegExp, text: string) => {
  const input = screen.getByLabelText<HTMLInputElement>(label);
  fireEvent.change(input, { target: { value: text } });
  fireEvent.blur(input);
};
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const group = (name: string) => screen.getByRole('region', { name });
const savedRule = ({ onSaveRule }: { onSaveRule: ReturnType<typeof events>['onSaveRule'] }): ScoreRule | undefined =>
  onSaveRule.mock.calls.at(-1)?.[0].rule;
const headline = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

describe('the rules of a draft', () => {
  it('stand under their groups with what they say, and what is changed is marked', () => {
    draw();
    expect(within(group('Fit')).getByText('Source is “⁨Referral⁩” or “⁨Partner⁩”')).toBeTruthy();
    expect(within(group('Fit')).getByText('Changed')).toBeTruthy();
    expect(within(group('Fit')).getByText('New')).toBeTruthy();
    expect(within(group('Against')).getByText('Off')).toBeTruthy();
    expect(group('Engagement').textContent).toContain('what is above 40 is cut off');
  });

  it('tell what finished leads say about them', () => {
    draw();
    expect(screen.getAllByText(/^Matched \d+, \d+% bought \(average \d+%\)$/).length).toBeGreaterThan(5);
  });

  it('are saved one by one, as soon as an input is left', () => {
    const given = draw();
    type('Points of Executive', '۲۰');
    expect(given.onSaveRule).toHaveBeenCalledTimes(1);
    expect(savedRule(given)).toMatchObject({
      key: 'seniorityExecutive',
      points: 20,
      label: 'score.rule.seniorityExecutive',
    });
    fireEvent.click(screen.getByRole('switch', { name: 'Free mail address counts' }));
    expect(savedRule(given)).toMatchObject({ key: 'freeMail', isActive: true });
    type('Points of Unsubscribed', '30');
    expect(savedRule(given)).toMatchObject({ key: 'unsubscribed', points: -30 });
  });

  it('keep what cannot be saved, say why at the input, and are not sent', () => {
    const given = draw();
    type('Points of Executive', '2000');
    expect(given.onSaveRule).not.toHaveBeenCalled();
    expect(screen.getByLabelText<HTMLInputElement>('Points of Executive').value).toBe('2,000');
    expect(screen.getByText('A whole number from 1 to 100, for example 10.')).toBeTruthy();
    type('Points of Executive', '20');
    expect(savedRule(given)).toMatchObject({ points: 20 });
  });

  it('keep what was typed when a save fails, and try again', () => {
    const given = draw();
    type('Points of Executive', '20');
    const saves: Record<string, SaveState> = { seniorityExecutive: { state: 'failed', message: 'No answer.' } };
    given.redraw({ saves });
    expect(screen.getByText(/Not saved\. .*No answer\./)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Points of Executive').value).toBe('20');
    press('Try again');
    expect(given.onSaveRule).toHaveBeenCalledTimes(2);
    given.redraw({ saves: { seniorityExecutive: { state: 'saving' } } });
    expect(screen.getByText('Saving…')).toBeTruthy();
    given.redraw({ saves: { seniorityExecutive: { state: 'saved' } } });
    expect(screen.getByText('Saved')).toBeTruthy();
  });

  it('survive a new list of records while they are edited', () => {
    const given = draw();
    type('Points of Executive', '20');
    given.redraw({ content: { kind: 'ready', ...sampleModelData() } });
    expect(screen.getByLabelText<HTMLInputElement>('Points of Executive').value).toBe('20');
  });

  it('are edited in full where they are opened', () => {
    const given = draw();
    press(/^Machine building/);
    const editor = screen.getByRole('group', { name: 'Machine building' });
    const values = within(editor).getByLabelText(/^Values/);
    fireEvent.change(values, { target: { value: 'machine, plant\ntooling' } });
    fireEvent.blur(values);
    expect(savedRule(given)).toMatchObject({ values: ['machine', 'plant', 'tooling'] });
    choose('Field', 'source');
    expect(given.onSaveRule).toHaveBeenCalledTimes(1);
    expect(screen.getByText('Give at least one value.')).toBeTruthy();
    press('Referral');
    expect(savedRule(given)).toMatchObject({ field: 'source', operator: 'IS_ONE_OF', values: ['REFERRAL'] });
    choose('Group', 'NEGATIVE');
    expect(savedRule(given)).toMatchObject({ group: 'NEGATIVE', points: -8 });
  });

  it('may read fields of the workspace, and say which one was meant', () => {
    const given = draw({ ownFields: [{ name: 'plantCount', label: 'Plants' }] });
    press(/^Machine building/);
    choose('Field', 'plantCount');
    choose('Condition', 'IS_BETWEEN');
    type(/^From/, '3');
    expect(savedRule(given)).toMatchObject({ field: 'plantCount', operator: 'IS_BETWEEN', minimum: 3, maximum: null });
    expect(screen.getByText(/Plants.* at least 3/)).toBeTruthy();
    choose('Field', 'OTHER');
    type('Name of the field in the API', 'plantCont');
    expect(screen.getByText('there is no field "plantCont"; did you mean "plantCount"?')).toBeTruthy();
  });

  it('that are stored as nothing that can be shown can be saved as they are shown', () => {
    const rule = SAMPLE_PUBLISHED.rules.find(({ key }) => key === 'formSent');
    if (!rule) throw new Error('The sample has a rule about forms.');
    const record = sampleRuleRecord({ rule, position: 0 });
    const condition = { ...rule, types: ['FORM', 'FAX'], key: undefined, label: undefined };
    const given = draw({ rules: [{ ...record, condition: JSON.parse(JSON.stringify(condition)) as never }] });
    expect(screen.getByText('Not saved')).toBeTruthy();
    press('Save as shown');
    expect(savedRule(given)).toMatchObject({ key: 'formSent', types: ['FORM'] });
  });
});

describe('adding, copying and removing rules', () => {
  it('asks in plain words what a new rule looks at, and names it by what it says', () => {
    const given = draw();
    press('Add a rule: Against');
    press(/^That nothing is heard/);
    expect(savedRule(given)).toMatchObject({
      kind: 'SILENCE',
      days: 60,
      points: -5,
      label: 'Nothing for 60 days · from them',
    });
    type('For days', '90');
    expect(savedRule(given)).toMatchObject({ days: 90, label: 'Nothing for 90 days · from them' });
    type('Name', 'Asleep');
    type('For days', '120');
    expect(savedRule(given)).toMatchObject({ days: 120, label: 'Asleep' });
  });

  it('does not save a new rule before it is complete, and does not ask to remove what was never stored', () => {
    const given = draw();
    press('Add a rule: Fit');
    press(/^How senior they are/);
    expect(given.onSaveRule).not.toHaveBeenCalled();
    expect(screen.getByText('Choose at least one.')).toBeTruthy();
    press('Remove: New rule');
    expect(given.onRemoveRule).not.toHaveBeenCalled();
  });

  it('copies a rule under a key of its own, right behind it', () => {
    const given = draw();
    press(/^Recommended to us/);
    press('Duplicate: Recommended to us');
    const [saved] = given.onSaveRule.mock.calls.at(-1) ?? [];
    expect(saved?.rule).toMatchObject({ label: 'Recommended to us (copy)', points: 14 });
    expect(saved?.rule.key).not.toBe('referred');
    expect(saved?.position).toBe(4.5);
  });

  it('removes a rule and puts it back', () => {
    const given = draw();
    press(/^Recommended to us/);
    press('Remove: Recommended to us');
    expect(given.onRemoveRule).toHaveBeenCalledWith('referred');
    expect(screen.getByText(/Recommended to us.*was removed/)).toBeTruthy();
    given.redraw({ saves: { referred: { state: 'failed', message: 'No answer.' } } });
    press('Try again');
    expect(given.onRemoveRule).toHaveBeenCalledTimes(2);
    press('Undo');
    expect(savedRule(given)).toMatchObject({ key: 'referred', points: 14 });
    expect(screen.getByLabelText('Points of Recommended to us')).toBeTruthy();
  });
});

describe('caps', () => {
  it('are saved together, in any digits', () => {
    const given = draw();
    type('Most points of Fit', '۷۰');
    type('Most points of Against', '-50');
    expect(given.onSaveCaps).toHaveBeenLastCalledWith({ FIT: 70, ENGAGEMENT: 40, NEGATIVE: 50 });
  });

  it('that are none are kept and not saved', () => {
    const given = draw();
    type('Most points of Fit', '170');
    expect(given.onSaveCaps).not.toHaveBeenCalled();
    expect(screen.getByText('A whole number from 0 to 100.')).toBeTruthy();
  });
});

describe('publishing', () => {
  it('says what will happen before it does', () => {
    const given = draw();
    press('Publish');
    const text = document.body.textContent;
    expect(text).toContain('Rules compared with it: 1 new, 2 changed, 1 gone.');
    expect(text).toContain('60 open leads will be scored anew.');
    expect(text).toMatch(/\d+ cross(es)? into marketing qualified, \d+ drops? below\./);
    expect(given.onPublish).not.toHaveBeenCalled();
    press('Publish now');
    expect(given.onPublish).toHaveBeenCalledTimes(1);
  });

  it('waits for what is on its way', () => {
    const given = draw({}, { saves: { referred: { state: 'saving' } } });
    press('Publish');
    press('Publish now');
    expect(given.onPublish).not.toHaveBeenCalled();
    expect(screen.getByText('Changes are still being saved…')).toBeTruthy();
  });

  it('is not offered while a rule is not in order, and goes to it', () => {
    draw();
    type('Points of Executive', '2000');
    type('Most points of Fit', '170');
    press('Publish');
    expect(screen.getByText('2 things are not in order yet.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Publish now' })).toBeNull();
    press(/^Go to/);
    expect(screen.getByText(/^Only .*Executive.* is shown\.$/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Against' })).toBeNull();
    press('Show all rules');
    expect(group('Against')).toBeTruthy();
  });

  it('lists every reason of a refusal and goes to its rule', () => {
    const problem = (key: string, message: string) => ({ rule: 'A rule', key, index: 0, message });
    draw(
      {},
      {
        publication: {
          state: 'refused',
          message: 'Refused.',
          problems: [problem('referred', 'It has no values; give one.'), problem('gone', 'It is gone.')],
        },
      },
    );
    expect(screen.getByText('It has no values; give one.')).toBeTruthy();
    expect(screen.getByText('It is gone.')).toBeTruthy();
    press(/^Go to .*Recommended to us/);
    expect(screen.getByRole('group', { name: 'Recommended to us' })).toBeTruthy();
  });

  it('says why it failed', () => {
    draw({}, { publication: { state: 'failed', message: 'No answer.' } });
    press('Publish');
    expect(screen.getByText(/Not published\. .*No answer\./)).toBeTruthy();
  });

  it('shows how far the scoring of all leads has come', () => {
    draw({ model: PUBLISHED, rules: [], job: sampleJob({ totalCount: 800, doneCount: 200 }) });
    const bar = screen.getByRole('progressbar');
    expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuemax')]).toEqual(['200', '800']);
    expect(screen.getByText('Scoring leads anew… 200 of 800 leads')).toBeTruthy();
  });

  it('says what became of it', () => {
    draw({ model: PUBLISHED, rules: [], job: sampleJob({ jobStatus: 'DONE', doneCount: 800, changedCount: 95 }) });
    expect(screen.getByText('800 leads were scored anew today; 95 changed.')).toBeTruthy();
  });
});

describe('a version that was published', () => {
  it('is read only and says how to change it', () => {
    const given = draw({ model: PUBLISHED, rules: [] });
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.queryByLabelText(/^Points of/)).toBeNull();
    expect(screen.getByText(/To change them, begin a new draft/)).toBeTruthy();
    press('New draft from this version');
    expect(given.onDraft).toHaveBeenCalledTimes(1);
  });

  it('offers the draft that exists', () => {
    const given = draw({ model: PUBLISHED, rules: [], draftId: 'draft' });
    press('Open the draft');
    expect(given.onOpenDraft).toHaveBeenCalledWith('draft');
  });

  it('shows what was frozen, and says that its records were changed since', () => {
    const rules = SAMPLE_PUBLISHED.rules.map((rule, position) => sampleRuleRecord({ rule, position }));
    draw({ model: PUBLISHED, rules });
    expect(screen.queryByText(/were changed after it was published/)).toBeNull();
    draw({ model: PUBLISHED, rules: rules.map((record) => ({ ...record, points: 1 })) });
    expect(screen.getByText(/were changed after it was published/)).toBeTruthy();
    expect(screen.getAllByText('+12').length).toBeGreaterThan(0);
  });

  it('says so where it cannot be read', () => {
    draw({ model: { ...PUBLISHED, definition: 'gone' }, rules: [] });
    expect(screen.getByText(/What was published cannot be read/)).toBeTruthy();
  });

  it('compares a retired one with the one that scores', () => {
    draw({ model: { ...PUBLISHED, status: 'RETIRED' }, rules: [] });
    expect(headline().join()).toContain('No open lead’s score changes.');
  });
});

describe('the simulation', () => {
  it('follows each edit', () => {
    draw({ thresholds: { ...DEFAULT_THRESHOLDS, mqlScore: 25, mqlEngagement: 0 } });
    const before = headline().join();
    type('Most points of Fit', '0');
    expect(headline().join()).not.toBe(before);
    expect(headline().join()).toMatch(/leads would drop below marketing qualified/);
  });

  it('lists who crosses and opens them', () => {
    const given = draw();
    press('Simulation');
    const list = screen.getByRole('region', { name: 'Crossing into marketing qualified' });
    const [first] = within(list).getAllByRole('button');
    if (!first) throw new Error('Nobody crosses in the sample.');
    fireEvent.click(first);
    expect(given.onOpenLead).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('table', { name: 'Source' })).toBeTruthy();
    expect(document.body.textContent).toMatch(/This rests on .*120 finished leads .*60 open ones/);
  });

  it('says that it counts, that it could not, and that there is nothing to count', () => {
    draw({}, { leads: { kind: 'loading' } });
    expect(screen.getByText('Counting what it changes…')).toBeTruthy();
    const given = draw({}, { leads: { kind: 'failed', message: 'No answer.' } });
    press('Try again');
    expect(given.onReloadLeads).toHaveBeenCalledTimes(1);
    draw({}, { leads: { kind: 'ready', past: [], open: [] } });
    expect(screen.getByText('There is no open lead that it could change.')).toBeTruthy();
  });

  it('does not judge by a handful of leads', () => {
    draw({}, { leads: sampleLeads({ past: 12, open: 5 }) });
    expect(headline().join()).toMatch(/Take it as a hint|Nobody can tell/);
  });
});

describe('files', () => {
  it('are shown to be copied', () => {
    draw();
    press('Export');
    expect(screen.getByDisplayValue('{"name":"Machine builders"}')).toBeTruthy();
  });

  it('are checked before a draft is made of them', () => {
    const given = draw();
    press('Import');
    type('Model file (JSON)', '{');
    press('Check');
    expect(screen.getByText(/This is no JSON/)).toBeTruthy();
    type('Model file (JSON)', JSON.stringify(SAMPLE_PUBLISHED));
    press('Check');
    press('Make a draft of it');
    expect(given.onImport).toHaveBeenCalledWith(SAMPLE_PUBLISHED);
  });

  it('that were not taken say why', () => {
    draw({}, { drafting: { state: 'failed', message: 'Rule "A": give it points.' } });
    expect(screen.getByText(/No draft was made\. .*give it points\./)).toBeTruthy();
  });
});
