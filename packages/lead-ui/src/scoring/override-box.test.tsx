/** @jest-environment jsdom */
import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';

import { IDLE, type SaveState } from '../panel/save-state.ts';
import { SAMPLE_NOW } from '../testing/sample-qualification.ts';
import { SAMPLE_OVERRIDE, sampleScoreCard } from '../testing/sample-score.ts';

import { type ScoreCardData } from './score-content.ts';
import { ScoreCard } from './score-card.tsx';

const { lead } = sampleScoreCard();
const BY_HAND = { lead: { ...lead, scoreOverride: 90 }, history: [SAMPLE_OVERRIDE] };
const SAVING: SaveState = { state: 'saving' };

const draw = (first: Partial<ScoreCardData> = {}) => {
  const onOverride = jest.fn();
  const onRelease = jest.fn();
  const element = (save: SaveState, changes: Partial<ScoreCardData>, locale: string) => (
    <ScoreCard
      locale={locale}
      colorScheme="light"
      now={SAMPLE_NOW}
      content={{ kind: 'ready', card: sampleScoreCard(changes) }}
      overrideSave={save}
      onOverride={onOverride}
      onRelease={onRelease}
      onReload={jest.fn()}
    />
  );
  const { rerender } = render(element(IDLE, first, 'en'));
  return {
    onOverride,
    onRelease,
    goOn: (save: SaveState, changes: Partial<ScoreCardData> = first, locale = 'en') =>
      rerender(element(save, changes, locale)),
  };
};

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const input = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: RegExp, value: string) => {
  fireEvent.change(input(label), { target: { value } });
  fireEvent.blur(input(label));
};
const write = (score: string, reason: string) => {
  type(/^Score from/, score);
  type(/^Why/, reason);
};

describe('a score set by hand', () => {
  it('is a number with a reason, in Persian digits too', () => {
    const { onOverride } = draw();
    press('Set by hand');
    write('۹۰', ' Met the board. ');
    press('Save');
    expect(onOverride).toHaveBeenCalledTimes(1);
    expect(onOverride).toHaveBeenCalledWith(90, 'Met the board.');
  });

  it('is refused without a number or a reason, and says which', () => {
    const { onOverride } = draw();
    press('Set by hand');
    write('900', '');
    press('Save');
    expect(onOverride).not.toHaveBeenCalled();
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
      'A whole number from 0 to 100, for example 60.',
      'Say why, so that others can follow.',
    ]);
    expect(input(/^Score from/).value).toBe('900');
    write('90', 'Met the board.');
    expect(screen.queryAllByRole('alert')).toEqual([]);
    press('Save');
    expect(onOverride).toHaveBeenCalledWith(90, 'Met the board.');
  });

  it('is sent once, closes when it is saved, and says so', () => {
    const { onOverride, goOn } = draw();
    press('Set by hand');
    write('90', 'Met the board.');
    press('Save');
    goOn(SAVING);
    press('Saving…');
    expect(onOverride).toHaveBeenCalledTimes(1);
    goOn({ state: 'saved' }, BY_HAND);
    expect(screen.queryByLabelText(/^Why/)).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('Saved');
  });

  it('keeps what was typed when the save fails, and tries again with it', () => {
    const { onOverride, goOn } = draw();
    press('Set by hand');
    write('90', 'Met the board.');
    press('Save');
    goOn(SAVING);
    goOn({ state: 'failed', message: 'No answer.' });
    expect(screen.getByRole('alert').textContent).toContain('No answer.');
    expect([input(/^Score from/).value, input(/^Why/).value]).toEqual(['90', 'Met the board.']);
    press('Try again');
    expect(onOverride).toHaveBeenCalledTimes(2);
    expect(onOverride).toHaveBeenLastCalledWith(90, 'Met the board.');
  });

  it('is left as it was by Cancel', () => {
    const { onOverride } = draw();
    press('Set by hand');
    write('90', 'Met the board.');
    press('Cancel');
    expect(screen.queryByLabelText(/^Why/)).toBeNull();
    press('Set by hand');
    expect(input(/^Score from/).value).toBe('');
    expect(onOverride).not.toHaveBeenCalled();
  });

  it('stands beside the computed one, with who, when and why', () => {
    draw(BY_HAND);
    const { textContent } = screen.getByRole('region', { name: 'Score by the rules' });
    expect(textContent).toContain('90By hand72 by the rules');
    expect(textContent).toContain('Met the whole board at the fair; they want to sign before Christmas.');
    expect(textContent.replace(/[\u2068\u2069]/g, '')).toContain('Set by Shirin Mohammadi, yesterday');
  });

  it('says so when nobody noted who set it', () => {
    draw({ ...BY_HAND, history: [] });
    expect(screen.getByText('Set on the record itself: nobody noted why.')).toBeTruthy();
    draw({ ...BY_HAND, history: [{ ...SAMPLE_OVERRIDE, createdBy: { name: '' } }] });
    expect(screen.getAllByText('yesterday').length).toBeGreaterThan(0);
    expect(screen.queryByText(/^Set by /)).toBeNull();
  });

  it('is changed from what stands', () => {
    const { onOverride } = draw(BY_HAND);
    press('Change');
    expect(input(/^Score from/).value).toBe('90');
    type(/^Score from/, '85');
    press('Save');
    expect(onOverride).toHaveBeenCalledWith(85, SAMPLE_OVERRIDE.causeNote);
  });

  it('is changed in the digits of the reader', () => {
    const { onOverride, goOn } = draw(BY_HAND);
    goOn(IDLE, BY_HAND, 'fa');
    press('تغییر');
    expect(input(/^امتیاز از/).value).toBe('۹۰');
    press('ذخیره');
    expect(screen.getByRole('alert').textContent).toBe('همین امتیاز هم‌اکنون تعیین شده است.');
    type(/^امتیاز از/, '۸۵');
    press('ذخیره');
    expect(onOverride).toHaveBeenCalledWith(85, SAMPLE_OVERRIDE.causeNote);
  });

  it('is released, and says why not when that fails', () => {
    const { onRelease, goOn } = draw(BY_HAND);
    press('Release');
    goOn(SAVING);
    press('Releasing…');
    expect(onRelease).toHaveBeenCalledTimes(1);
    goOn({ state: 'failed', message: 'No answer.' });
    expect(screen.getByRole('alert').textContent.replace(/[\u2068\u2069]/g, '')).toBe('Not released. No answer.');
    press('Release');
    expect(onRelease).toHaveBeenCalledTimes(2);
    goOn({ state: 'saved' }, {});
    expect(screen.queryByRole('button', { name: 'Release' })).toBeNull();
    expect(screen.queryByText('By hand')).toBeNull();
  });

  it('keeps its buttons, and with them the focus, through a save', () => {
    const { goOn } = draw();
    const button = screen.getByRole('button', { name: 'Set by hand' });
    fireEvent.click(button);
    expect(screen.getByRole('button', { name: 'Save' })).toBe(button);
    write('90', 'Met the board.');
    fireEvent.click(button);
    goOn(SAVING);
    goOn({ state: 'saved' }, BY_HAND);
    expect(screen.getByRole('button', { name: 'Change' })).toBe(button);
  });
});
