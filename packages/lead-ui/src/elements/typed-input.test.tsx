/** @jest-environment jsdom */
import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';

import { Panel } from '../panel/panel.tsx';

import { TextField } from './text-field.tsx';

const words = { en: { title: 'Test' }, fa: { title: 'آزمون' } };
const frame = { locale: 'en', colorScheme: 'light', now: '2026-11-21T10:00:00.000Z' } as const;

const draw = (onLeave: (value: string) => void, initial = 'first', problem?: string) => (
  <Panel frame={frame} words={words}>
    <TextField label="Name" initial={initial} problem={problem} onLeave={onLeave} />
  </Panel>
);

const input = () => screen.getByLabelText<HTMLInputElement>(/^Name/);

describe('TextField', () => {
  it('begins with what it is given and reports when it is left', () => {
    const onLeave = jest.fn();
    render(draw(onLeave));
    expect(input().value).toBe('first');
    fireEvent.change(input(), { target: { value: 'second' } });
    expect(onLeave).not.toHaveBeenCalled();
    fireEvent.blur(input());
    expect(onLeave).toHaveBeenCalledWith('second');
  });

  it('says nothing when nothing was changed', () => {
    const onLeave = jest.fn();
    render(draw(onLeave));
    fireEvent.blur(input());
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('keeps what is being typed when the panel is drawn again', () => {
    const { rerender } = render(draw(() => undefined));
    fireEvent.change(input(), { target: { value: 'half a wor' } });
    rerender(draw(() => undefined, 'another proposal'));
    expect(input().value).toBe('half a wor');
    rerender(draw(() => undefined, 'another proposal', 'Not good.'));
    expect(input().value).toBe('half a wor');
    expect(input().getAttribute('aria-invalid')).toBe('true');
  });

  it('reports to the newest listener', () => {
    const old = jest.fn();
    const newest = jest.fn();
    const { rerender } = render(draw(old));
    rerender(draw(newest));
    fireEvent.change(input(), { target: { value: 'second' } });
    fireEvent.blur(input());
    expect(old).not.toHaveBeenCalled();
    expect(newest).toHaveBeenCalledWith('second');
  });
});
