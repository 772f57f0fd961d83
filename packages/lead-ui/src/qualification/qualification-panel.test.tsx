/** @jest-environment jsdom */
import { describe, expect, it, jest } from '@jest/globals';
import { type AssessmentAnswer } from '@leads/lead-domain';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';

import { type SaveState } from '../panel/save-state.ts';
import { SAMPLE_NOW, sampleQualification } from '../testing/sample-qualification.ts';

import { QualificationPanel, type QualificationPanelProps } from './qualification-panel.tsx';

type Ready = Extract<QualificationPanelProps['content'], { kind: 'ready' }>;

const GOOD = sampleQualification({
  BUDGET: { answer: 'APPROVED', evidence: 'Released by the board.', saidBy: 'Maria Keller', confidence: 'HIGH' },
  AUTHORITY: { answer: 'DECISION_MAKER' },
  NEED: { answer: 'CRITICAL' },
  TIMELINE: { answer: 'THIS_MONTH' },
});

const ready = (changes: Partial<Ready> = {}): Ready => ({
  kind: 'ready',
  lead: {
    id: 'lead-1',
    name: 'Maria Keller',
    status: 'WORKING',
    budgetAmount: { amountMicros: null, currencyCode: '' },
  },
  qualification: sampleQualification({}),
  score: { value: 64 },
  access: 'write',
  ...changes,
});

const draw = (changes: Partial<QualificationPanelProps> = {}) => {
  const events = { onAnswer: jest.fn(), onAccept: jest.fn(), onReload: jest.fn(), onConvert: jest.fn() };
  const panel = (more: Partial<QualificationPanelProps>) => (
    <QualificationPanel
      locale="en"
      colorScheme="light"
      now={SAMPLE_NOW}
      content={ready()}
      saves={{}}
      acceptance={{ state: 'idle' }}
      defaultCurrency="EUR"
      suggestedSpeaker="Maria Keller"
      {...events}
      {...changes}
      {...more}
    />
  );
  const { rerender } = render(panel({}));
  return { ...events, redraw: (more: Partial<QualificationPanelProps>) => rerender(panel(more)) };
};

/** As a rep does it: type, then leave the field. */
const type = (element: HTMLElement, value: string) => {
  fireEvent.change(element, { target: { value } });
  fireEvent.blur(element);
};

const card = (name: string) => within(screen.getByRole('group', { name: new RegExp(`^${name}`) }));

describe('QualificationPanel', () => {
  it('draws each criterion as a named group of pressable answers', () => {
    draw({ content: ready({ qualification: GOOD }) });
    expect(card('Budget').getByRole('button', { name: 'Approved' }).getAttribute('aria-pressed')).toBe('true');
    expect(card('Budget').getByRole('button', { name: 'No budget' }).getAttribute('aria-pressed')).toBe('false');
    expect(card('Budget').getByText('Released by the board.')).toBeTruthy();
    expect(card('Timeline').getByText('Answered')).toBeTruthy();
  });

  it('reports an answer with its evidence', () => {
    const { onAnswer } = draw();
    fireEvent.click(card('Budget').getByRole('button', { name: 'Approved' }));
    type(card('Budget').getByLabelText('Amount'), '25.000');
    type(card('Budget').getByLabelText('What was said'), 'Released.');
    fireEvent.click(card('Budget').getByRole('button', { name: 'High' }));
    fireEvent.click(card('Budget').getByRole('button', { name: 'Save' }));
    expect(onAnswer.mock.calls).toEqual([
      [
        {
          criterion: 'BUDGET',
          answer: 'APPROVED',
          amount: { amountMicros: 25_000_000_000, currencyCode: 'EUR' },
          evidence: 'Released.',
          saidBy: 'Maria Keller',
          saidAt: SAMPLE_NOW,
          confidence: 'HIGH',
        },
      ],
    ]);
  });

  it('does not send what cannot be read, and says which input is wrong', () => {
    const { onAnswer } = draw();
    fireEvent.click(card('Budget').getByRole('button', { name: 'Approved' }));
    type(card('Budget').getByLabelText('Amount'), 'a lot');
    fireEvent.click(card('Budget').getByRole('button', { name: 'Save' }));
    expect(onAnswer).not.toHaveBeenCalled();
    expect(card('Budget').getByRole('alert').textContent).toContain('must be a number');
    expect(
      card('Budget')
        .getByLabelText(/^Amount/)
        .getAttribute('aria-invalid'),
    ).toBe('true');
  });

  it('shows an answer at once, keeps the focus, and closes the card when it is saved', () => {
    const { redraw } = draw();
    fireEvent.click(card('Need').getByRole('button', { name: 'Critical' }));
    const button = card('Need').getByRole('button', { name: 'Save' });
    button.focus();
    fireEvent.click(button);
    redraw({ saves: { NEED: { state: 'saving' } } });
    expect(card('Need').getByRole('button', { name: 'Critical' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText('1 of 4 answered')).toBeTruthy();
    expect(button.textContent).toBe('Saving…');
    redraw({
      saves: { NEED: { state: 'saved' } },
      content: ready({ qualification: sampleQualification({ NEED: { answer: 'CRITICAL' } }) }),
    });
    expect(card('Need').queryByLabelText('What was said')).toBeNull();
    expect(document.activeElement).toBe(button);
    expect(button.textContent).toBe('Edit answer');
  });

  it('keeps what was typed when a save fails, and sends the same again', () => {
    const { onAnswer, redraw } = draw();
    fireEvent.click(card('Need').getByRole('button', { name: 'Critical' }));
    type(card('Need').getByLabelText('What was said'), 'Two missed deliveries.');
    fireEvent.click(card('Need').getByRole('button', { name: 'Save' }));
    redraw({ saves: { NEED: { state: 'saving' } } });
    const failed: SaveState = { state: 'failed', message: 'The server did not answer.' };
    redraw({ saves: { NEED: failed } });
    expect(card('Need').getByRole('alert').textContent).toContain('The server did not answer.');
    expect(card('Need').getByDisplayValue('Two missed deliveries.')).toBeTruthy();
    fireEvent.click(card('Need').getByRole('button', { name: 'Try again' }));
    expect(onAnswer.mock.calls[1]).toEqual(onAnswer.mock.calls[0]);
  });

  it('ignores a second press while a save is on its way', () => {
    const { onAnswer, redraw } = draw();
    fireEvent.click(card('Need').getByRole('button', { name: 'Critical' }));
    fireEvent.click(card('Need').getByRole('button', { name: 'Save' }));
    fireEvent.click(card('Need').getByRole('button', { name: 'Saving…' }));
    redraw({ saves: { NEED: { state: 'saving' } } });
    fireEvent.click(card('Need').getByRole('button', { name: 'Saving…' }));
    expect(onAnswer).toHaveBeenCalledTimes(1);
  });

  it('takes an answer back with a reason', () => {
    const { onAnswer } = draw({ content: ready({ qualification: GOOD }) });
    fireEvent.click(card('Budget').getByRole('button', { name: 'Take back' }));
    type(card('Budget').getByLabelText('What changed?'), 'Frozen until spring.');
    fireEvent.click(card('Budget').getByRole('button', { name: 'Take back' }));
    expect(onAnswer).toHaveBeenCalledWith(
      expect.objectContaining({ criterion: 'BUDGET', answer: '', amount: null, evidence: 'Frozen until spring.' }),
    );
  });

  it('does not carry the words behind one answer over to another', () => {
    draw({ content: ready({ qualification: GOOD }) });
    fireEvent.click(card('Budget').getByRole('button', { name: 'No budget' }));
    expect(card('Budget').getByLabelText<HTMLTextAreaElement>('What was said').value).toBe('');
    fireEvent.click(card('Budget').getByRole('button', { name: 'Cancel' }));
    fireEvent.click(card('Budget').getByRole('button', { name: 'Edit answer' }));
    expect(card('Budget').getByLabelText<HTMLTextAreaElement>('What was said').value).toBe('Released by the board.');
  });

  it('shows what an answer would do to the score while it is typed, and what it did', () => {
    const scoreAfter = (answer: AssessmentAnswer) => (answer.answer === 'CRITICAL' ? 74 : 60);
    const { redraw } = draw({ scoreAfter });
    fireEvent.click(card('Need').getByRole('button', { name: 'Critical' }));
    expect(screen.getByRole('status', { name: 'Score 64 now, 74 with this answer' })).toBeTruthy();
    fireEvent.click(card('Need').getByRole('button', { name: 'No need' }));
    expect(screen.getByRole('status', { name: 'Score 64 now, 60 with this answer' })).toBeTruthy();
    fireEvent.click(card('Need').getByRole('button', { name: 'Cancel' }));
    redraw({ content: ready({ score: { value: 74, previous: 64 } }) });
    expect(screen.getByRole('status', { name: 'Score 74, +10 by the last answer' })).toBeTruthy();
  });

  it('proposes the next question and opens its card', () => {
    draw();
    expect(screen.getByText(/What budget have you set aside/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Answer “Budget”' }));
    expect(card('Budget').getByLabelText('What was said')).toBeTruthy();
  });

  it('marks an answer that is out of date and asks for it again', () => {
    const qualification = sampleQualification({
      TIMELINE: { answer: 'THIS_MONTH', saidAt: '2026-09-01T00:00:00.000Z' },
    });
    draw({ content: ready({ qualification }) });
    expect(card('Timeline').getByText('Out of date')).toBeTruthy();
    expect(card('Timeline').getByRole('button', { name: 'Still true?' })).toBeTruthy();
    expect(screen.getByText('0 of 4 answered · 1 out of date')).toBeTruthy();
  });

  it('offers to accept when the gates are met, once', () => {
    const { onAccept, redraw } = draw({ content: ready({ qualification: GOOD }) });
    const button = screen.getByRole('button', { name: 'Accept as sales qualified' });
    fireEvent.click(button);
    redraw({ acceptance: { state: 'saving' } });
    fireEvent.click(button);
    expect(onAccept).toHaveBeenCalledTimes(1);
    redraw({ acceptance: { state: 'failed', message: 'Somebody else was faster.' } });
    expect(screen.getByRole('alert').textContent).toContain('Somebody else was faster.');
  });

  it('goes on to convert with the focus where it was', () => {
    const { onConvert, redraw } = draw({ content: ready({ qualification: GOOD }) });
    const button = screen.getByRole('button', { name: 'Accept as sales qualified' });
    button.focus();
    const { lead } = ready();
    redraw({ content: ready({ qualification: GOOD, lead: { ...lead, status: 'SQL' } }) });
    expect(document.activeElement?.textContent).toBe('Convert');
    fireEvent.click(screen.getByRole('button', { name: 'Convert' }));
    expect(onConvert).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['CONVERTED', 'write', /is converted/],
    ['DISQUALIFIED', 'write', /is disqualified/],
    ['WORKING', 'read', /may read this lead/],
  ] as const)('cannot be changed when %s with access to %s', (status, access, words) => {
    draw({ content: ready({ qualification: GOOD, access, lead: { ...ready().lead, status } }) });
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getAllByRole('button').every((button) => button.hasAttribute('disabled'))).toBe(true);
    expect(screen.queryByRole('button', { name: 'Edit answer' })).toBeNull();
  });

  it('forgets what was typed for another lead', () => {
    const { redraw } = draw();
    fireEvent.click(card('Need').getByRole('button', { name: 'Critical' }));
    type(card('Need').getByLabelText('What was said'), 'For lead 1.');
    redraw({ content: ready({ lead: { ...ready().lead, id: 'lead-2' } }) });
    expect(screen.queryByDisplayValue('For lead 1.')).toBeNull();
  });

  it('says that it loads, that it failed, and that there is nothing', () => {
    const { onReload, redraw } = draw({ content: { kind: 'loading' } });
    expect(screen.getByRole('region', { name: 'Qualification' }).getAttribute('aria-busy')).toBe('true');
    redraw({ content: { kind: 'failed', message: 'The server did not answer.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onReload).toHaveBeenCalledTimes(1);
    redraw({ content: { kind: 'empty' } });
    expect(screen.getByText('No lead here')).toBeTruthy();
  });

  it('speaks Persian from right to left', () => {
    draw({ locale: 'fa-IR', content: ready({ qualification: GOOD }) });
    const panel = screen.getByRole('region', { name: 'صلاحیت‌سنجی' });
    expect(panel.style.direction).toBe('rtl');
    expect(screen.getByText('۴ از ۴ پاسخ داده شده')).toBeTruthy();
  });

  it('works as a shell drives it', async () => {
    const Shell = () => {
      const [saves, setSaves] = useState<QualificationPanelProps['saves']>({});
      const [content, setContent] = useState(ready());
      const save = async (answer: AssessmentAnswer) => {
        setSaves({ [answer.criterion]: { state: 'saving' } });
        await Promise.resolve();
        setContent(ready({ qualification: sampleQualification({ NEED: { answer: 'CRITICAL' } }) }));
        setSaves({ [answer.criterion]: { state: 'saved' } });
      };
      return (
        <QualificationPanel
          locale="en"
          colorScheme="dark"
          now={SAMPLE_NOW}
          content={content}
          saves={saves}
          acceptance={{ state: 'idle' }}
          defaultCurrency="EUR"
          onAnswer={(answer) => void save(answer)}
          onAccept={() => undefined}
          onReload={() => undefined}
        />
      );
    };
    render(<Shell />);
    fireEvent.click(card('Need').getByRole('button', { name: 'Critical' }));
    fireEvent.click(card('Need').getByRole('button', { name: 'Save' }));
    expect(await card('Need').findByRole('button', { name: 'Edit answer' })).toBeTruthy();
    expect(card('Need').getByText('Saved')).toBeTruthy();
  });
});
