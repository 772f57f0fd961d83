/** @jest-environment jsdom */
import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen, within } from '@testing-library/react';

import { SAMPLE_NOW } from '../testing/sample-qualification.ts';
import { sampleReceipt } from '../testing/sample-receipt.ts';

import { ScoreCard, type ScoreContent } from './score-card.tsx';

const draw = (content: ScoreContent, locale = 'en') => {
  const onReload = jest.fn();
  render(<ScoreCard locale={locale} colorScheme="light" now={SAMPLE_NOW} content={content} onReload={onReload} />);
  return { onReload };
};

const pointsOf = (region: HTMLElement): number[] =>
  within(region)
    .getAllByRole('listitem')
    .map((item) => Number(item.firstElementChild?.lastElementChild?.textContent));

describe('ScoreCard', () => {
  it('shows parts that sum to their group, and groups that sum to the score', () => {
    const receipt = sampleReceipt();
    draw({ kind: 'ready', receipt });
    const groups = ['Fit', 'Engagement', 'Against'].map((name) => screen.getByRole('region', { name }));
    const sums = groups.map((group) => pointsOf(group).reduce((sum, points) => sum + points, 0));
    expect(sums).toEqual([receipt.fit, receipt.engagement, receipt.negative]);
    expect(sums.reduce((sum, points) => sum + points, 0)).toBe(receipt.score);
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['+47', '+28', '-3', '72']);
  });

  it('says what matched, when, and what cap and time took', () => {
    draw({ kind: 'ready', receipt: sampleReceipt() });
    const engagement = screen.getByRole('region', { name: 'Engagement' });
    expect(engagement.textContent).toContain('2 × form · 3 days ago · 5 faded with time · 4 above the cap');
    expect(screen.getByRole('region', { name: 'Fit' }).textContent).toContain('180 employees');
  });

  it('explains the grade and shows the rating', () => {
    draw({ kind: 'ready', receipt: sampleReceipt() });
    expect(screen.getByText('Grade A2')).toBeTruthy();
    expect(screen.getByText(/very good fit, engaged/)).toBeTruthy();
    expect(screen.getByText('Hot')).toBeTruthy();
  });

  it('accounts for what the scale cuts off', () => {
    draw({
      kind: 'ready',
      receipt: sampleReceipt({ score: 0, fit: 10, engagement: 0, negative: -25, lostToClamp: -15 }),
    });
    const terms = screen.getAllByRole('definition').map(({ textContent }) => Number(textContent));
    expect(terms.slice(0, -1).reduce((sum, term) => sum + term, 0)).toBe(terms.at(-1));
  });

  it('keeps a score set by hand apart from the rules', () => {
    draw({ kind: 'ready', receipt: sampleReceipt(), override: 90 });
    expect(screen.getByText('Set by hand to 90. The rules say 72.')).toBeTruthy();
  });

  it('shows the words of an admin for their own rule', () => {
    const [part] = sampleReceipt().parts;
    if (!part) throw new Error('The sample has parts.');
    draw({ kind: 'ready', receipt: sampleReceipt({ parts: [{ ...part, label: 'Dresden <b>only</b>' }] }) });
    expect(screen.getByText('Dresden <b>only</b>')).toBeTruthy();
  });

  it('says that it loads, that it failed, and that there is nothing yet', () => {
    const { onReload } = draw({ kind: 'failed', message: 'No answer.' });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onReload).toHaveBeenCalledTimes(1);
    draw({ kind: 'empty' });
    expect(screen.getByText('No score yet')).toBeTruthy();
    draw({ kind: 'loading' });
    expect(screen.getByText('Loading…')).toBeTruthy();
  });

  it('counts in Persian digits', () => {
    draw({ kind: 'ready', receipt: sampleReceipt() }, 'fa');
    expect(screen.getAllByRole('definition').at(-1)?.textContent).toBe('۷۲');
  });
});
