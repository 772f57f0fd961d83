/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { render } from '@testing-library/react';

import { lostOnTheWay } from '../src/testing/remote-elements.ts';

import { conversionStates } from './conversion-states.tsx';
import { scoreModelParts } from './score-model-parts.tsx';
import { scoreModelStates } from './score-model-states.tsx';
import { scoreStates } from './score-states.tsx';
import { briefStates, qualificationStates } from './states.tsx';

const ALL = [qualificationStates, scoreStates, scoreModelStates, scoreModelParts, conversionStates, briefStates];

const drawn = (locale: string) =>
  ALL.flatMap((states) => states('light', locale)).map(([name, element]) => [name, element] as const);

describe('every state of every panel', () => {
  it.each(drawn('en'))('%s consists of what a front component may draw', (_name, element) => {
    const { container } = render(element);
    const elements = [...container.querySelectorAll('*')];
    expect(elements.length).toBeGreaterThan(5);
    expect([...new Set(elements.flatMap(lostOnTheWay))]).toEqual([]);
  });

  it.each(drawn('en'))('%s keeps the outline of what has the focus', (_name, element) => {
    const { container } = render(element);
    for (const control of container.querySelectorAll<HTMLElement>('button, input, select, textarea, a, summary')) {
      expect(control.style.outline).toBe('');
    }
  });

  it.each(drawn('en'))('%s names every control', (_name, element) => {
    const { container } = render(element);
    for (const control of container.querySelectorAll('button, a')) {
      expect(control.getAttribute('aria-label') ?? control.textContent).not.toBe('');
    }
    for (const input of container.querySelectorAll('input, select, textarea')) {
      expect(input.closest('label')?.textContent ?? '').not.toBe('');
    }
  });

  it.each(drawn('fa'))('%s shows no Latin digit of its own in Persian', (_name, element) => {
    const { container } = render(element);
    for (const userText of container.querySelectorAll('bdi, a, input, select, textarea')) userText.remove();
    // The sample model is called "Default v1", grades and currencies are Latin everywhere.
    const text = container.textContent.replaceAll('Default v1', '').replace(/[A-D][1-4]/g, '');
    expect(/[0-9]/.exec(text)?.input ?? '').toBe('');
  });
});
