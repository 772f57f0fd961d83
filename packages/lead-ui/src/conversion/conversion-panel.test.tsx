/** @jest-environment jsdom */
import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen, within } from '@testing-library/react';

import { SAMPLE_IDS, samplePlan } from '../testing/sample-plan.ts';
import { SAMPLE_NOW } from '../testing/sample-qualification.ts';

import { type ConversionReceiptView } from './conversion-content.ts';
import { ConversionPanel, type ConversionPanelProps } from './conversion-panel.tsx';

const plan = samplePlan();

const draw = (changes: Partial<ConversionPanelProps> = {}) => {
  const events = { onChoose: jest.fn(), onConvert: jest.fn(), onReload: jest.fn(), onOpenRecord: jest.fn() };
  const panel = (more: Partial<ConversionPanelProps>) => (
    <ConversionPanel
      locale="en"
      colorScheme="light"
      now={SAMPLE_NOW}
      content={{ kind: 'plan', plan }}
      leadName="Maria Keller"
      choices={{}}
      defaultCurrency="EUR"
      {...events}
      {...changes}
      {...more}
    />
  );
  const { rerender } = render(panel({}));
  return { ...events, redraw: (more: Partial<ConversionPanelProps>) => rerender(panel(more)) };
};

/** As a rep does it: type, then leave the field. */
const type = (element: HTMLElement, value: string) => {
  fireEvent.change(element, { target: { value } });
  fireEvent.blur(element);
};

const role = (name: string) => within(screen.getByRole('region', { name }));
const convertButton = () => screen.getByRole('button', { name: 'Convert' });

const receipt: ConversionReceiptView = {
  isEarlier: false,
  at: SAMPLE_NOW,
  records: [
    { object: 'company', action: 'attach', id: SAMPLE_IDS.company, label: 'Golden Anvil GmbH' },
    { object: 'opportunity', action: 'create', id: SAMPLE_IDS.opportunity, label: 'Scheduling software' },
  ],
  moved: { notes: 3, tasks: 1, files: 0, touches: 8 },
  warnings: [],
};

describe('ConversionPanel', () => {
  it('shows what is proposed for each record, with the evidence', () => {
    draw();
    const company = role('Company');
    expect(company.getByText('Existing')).toBeTruthy();
    expect(company.getByRole<HTMLInputElement>('radio', { name: /^Golden Anvil GmbH/ }).checked).toBe(true);
    expect(company.getByText('strong match')).toBeTruthy();
    expect(company.getByText('golden-anvil.example')).toBeTruthy();
    expect(
      role('Person').getByRole<HTMLInputElement>('radio', { name: 'Create a new person: Maria Keller' }).checked,
    ).toBe(true);
    expect(screen.getByText('Creates a person and an opportunity. Uses the existing company.')).toBeTruthy();
  });

  it('shows fields old → new', () => {
    draw();
    expect(role('Company').getByText('Changes 2 fields')).toBeTruthy();
    expect(role('Company').getByText('180')).toBeTruthy();
    expect(role('Person').getByText('Sets 5 fields')).toBeTruthy();
    expect(role('Person').getByText('+49 3514440000')).toBeTruthy();
  });

  it('says how much moves along', () => {
    draw();
    const moves = within(screen.getByRole('region', { name: 'What moves along' }));
    expect(moves.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '3 notes',
      '1 task',
      '2 files',
      '8 touches',
    ]);
  });

  it('reports a choice together with the earlier ones', () => {
    const { onChoose } = draw({ choices: { person: { mode: 'create' } } });
    fireEvent.click(role('Company').getByRole('radio', { name: 'Create a new company' }));
    expect(onChoose).toHaveBeenCalledWith({ person: { mode: 'create' }, company: { mode: 'create' } });
    fireEvent.click(role('Opportunity').getByRole('radio', { name: /shop floor/ }));
    expect(onChoose).toHaveBeenLastCalledWith({
      person: { mode: 'create' },
      opportunity: { mode: 'attach', id: SAMPLE_IDS.otherOpportunity },
    });
  });

  it('does not offer a record in the trash', () => {
    draw();
    const radio = role('Company').getByRole<HTMLInputElement>('radio', { name: /Golden Anvil Trading/ });
    expect(radio.disabled).toBe(true);
    expect(role('Company').getByText('In the trash')).toBeTruthy();
  });

  it('takes what is typed along with the next choice', () => {
    const { onChoose } = draw();
    type(screen.getByLabelText('Name of the opportunity'), 'Anvil 2027');
    expect(onChoose).not.toHaveBeenCalled();
    fireEvent.click(role('Person').getByRole('radio', { name: 'No person' }));
    expect(onChoose).toHaveBeenCalledWith({
      person: { mode: 'none' },
      opportunity: {
        mode: 'create',
        name: 'Anvil 2027',
        amount: { amountMicros: 25_000_000_000, currencyCode: 'EUR' },
      },
    });
  });

  it('follows the proposal of a new plan until something is typed', () => {
    const { redraw } = draw();
    const renamed = (name: string) =>
      samplePlan({ records: { ...plan.records, opportunity: { ...plan.records.opportunity, data: { name } } } });
    redraw({ content: { kind: 'plan', plan: renamed('Other GmbH – Scheduling') } });
    expect(screen.getByDisplayValue('Other GmbH – Scheduling')).toBeTruthy();
    type(screen.getByLabelText('Name of the opportunity'), 'Mine');
    redraw({ content: { kind: 'plan', plan: renamed('Third GmbH – Scheduling') } });
    expect(screen.getByDisplayValue('Mine')).toBeTruthy();
  });

  it('leaves the proposal alone when a field is only visited', () => {
    const { onConvert } = draw();
    fireEvent.blur(screen.getByLabelText('Expected amount'));
    fireEvent.click(convertButton());
    expect(onConvert).toHaveBeenCalledWith({});
  });

  it('converts with what was typed last', () => {
    const { onConvert } = draw();
    type(screen.getByLabelText('Expected amount'), '30.000');
    fireEvent.click(convertButton());
    expect(onConvert).toHaveBeenCalledWith({
      opportunity: {
        mode: 'create',
        name: 'Golden Anvil GmbH – Scheduling software',
        amount: { amountMicros: 30_000_000_000, currencyCode: 'EUR' },
      },
    });
  });

  it('leaves the proposals alone when nothing was chosen', () => {
    const { onConvert } = draw();
    fireEvent.click(convertButton());
    expect(onConvert).toHaveBeenCalledWith({});
  });

  it('does not convert while something stands in the way, and says what', () => {
    const problems = [{ code: 'COMPANY_WITHOUT_PERSON' as const, role: 'person' as const, message: '' }];
    const { onConvert } = draw({ content: { kind: 'plan', plan: samplePlan({ problems }) } });
    const button = convertButton();
    fireEvent.click(button);
    expect(onConvert).not.toHaveBeenCalled();
    const description = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(description?.textContent).toContain('A company needs a contact.');
  });

  it('does not convert with an amount that it cannot read', () => {
    const { onConvert, onChoose } = draw();
    const amount = screen.getByLabelText('Expected amount');
    type(amount, 'a lot');
    fireEvent.click(convertButton());
    expect(onConvert).not.toHaveBeenCalled();
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('does not convert an old plan while a new one is made', () => {
    const { onConvert } = draw({ content: { kind: 'plan', plan, isPlanning: true } });
    fireEvent.click(convertButton());
    expect(onConvert).not.toHaveBeenCalled();
    expect(screen.getByText('Looking again…')).toBeTruthy();
  });

  it('shows its progress and takes no second press', () => {
    const { onConvert } = draw({ content: { kind: 'running', plan, phase: 2, phases: 5 } });
    const progress = screen.getByRole('progressbar');
    expect(progress.getAttribute('aria-valuenow')).toBe('2');
    expect(progress.getAttribute('aria-valuetext')).toBe('Step 3 of 5: Opportunity');
    fireEvent.click(screen.getByRole('button', { name: 'Converting…' }));
    expect(onConvert).not.toHaveBeenCalled();
  });

  it('loses nothing when the write stops: the same again is one press away', () => {
    const { onConvert, redraw } = draw();
    type(screen.getByLabelText('Name of the opportunity'), 'Anvil 2027');
    fireEvent.click(convertButton());
    redraw({ content: { kind: 'running', plan, phase: 0, phases: 5 } });
    redraw({ content: { kind: 'error', plan, message: 'The server did not answer.' } });
    expect(screen.getByRole('alert').textContent).toContain('The server did not answer.');
    expect(screen.getByDisplayValue('Anvil 2027')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onConvert.mock.calls[1]).toEqual(onConvert.mock.calls[0]);
  });

  it('shows the receipt and opens its records', () => {
    const { onOpenRecord } = draw({ content: { kind: 'done', receipt } });
    expect(screen.getByText('Converted')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Open opportunity Scheduling software' }));
    expect(onOpenRecord).toHaveBeenCalledWith('opportunity', SAMPLE_IDS.opportunity);
  });

  it('says when a lead was converted before, and by whom', () => {
    draw({ content: { kind: 'done', receipt: { ...receipt, isEarlier: true, by: 'Tim Apple' } } });
    expect(screen.getByText('This lead was converted before')).toBeTruthy();
    expect(screen.getByText(/Tim Apple/)).toBeTruthy();
  });

  it('says why a lead is refused and what to do', () => {
    const onQualify = jest.fn();
    draw({
      onQualify,
      content: {
        kind: 'refused',
        reason: 'STATUS_NOT_CONVERTIBLE',
        message: '',
        status: 'WORKING',
        missing: ['BUDGET', 'TIMELINE'],
      },
    });
    expect(screen.getByText(/Accept it as sales qualified first/)).toBeTruthy();
    expect(screen.getByText('These answers are needed: Budget and Timeline')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Go to qualification' }));
    expect(onQualify).toHaveBeenCalledTimes(1);
  });

  it('keeps long lists of matches short, with the chosen one in sight', () => {
    const [match] = plan.alternatives.companies;
    if (!match) throw new Error('The sample has a match.');
    const companies = Array.from({ length: 9 }, (_, index) => ({
      ...match,
      recordId: index === 8 ? SAMPLE_IDS.company : `${SAMPLE_IDS.otherCompany}-${index}`,
      label: `Anvil ${index}`,
    }));
    draw({ content: { kind: 'plan', plan: samplePlan({ alternatives: { ...plan.alternatives, companies } }) } });
    expect(role('Company').getByRole<HTMLInputElement>('radio', { name: /Anvil 8/ }).checked).toBe(true);
    fireEvent.click(role('Company').getByRole('button', { name: 'Show 5 more' }));
    expect(role('Company').getAllByRole('radio')).toHaveLength(11);
  });

  it('shows a record that was chosen elsewhere, though it matches nothing', () => {
    draw({
      content: { kind: 'plan', plan: samplePlan({ alternatives: { people: [], companies: [], opportunities: [] } }) },
    });
    expect(role('Company').getByRole<HTMLInputElement>('radio', { name: /Golden Anvil GmbH/ }).checked).toBe(true);
  });

  it('speaks Persian, remarks too', () => {
    draw({
      locale: 'fa',
      content: {
        kind: 'plan',
        plan: samplePlan({
          warnings: [{ code: 'WEAK_MATCH_CHOSEN', role: 'company', message: 'The match is weak.' }],
        }),
      },
    });
    expect(screen.getByText(/تطابق ضعیفی دارد/)).toBeTruthy();
    expect(screen.queryByText('The match is weak.')).toBeNull();
    expect(screen.getByRole('button', { name: 'تبدیل' })).toBeTruthy();
  });
});
