/** @jest-environment jsdom */
import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen, within } from '@testing-library/react';

import { SAMPLE_NOW } from '../testing/sample-qualification.ts';
import { sampleReceipt } from '../testing/sample-receipt.ts';
import { SAMPLE_HISTORY, SAMPLE_OVERRIDE, sampleLift, sampleScoreCard, sampleWin } from '../testing/sample-score.ts';

import { type ScoreCardData, type ScoreContent } from './score-content.ts';
import { ScoreCard } from './score-card.tsx';

const drawContent = (content: ScoreContent, locale = 'en') => {
  const onReload = jest.fn();
  render(
    <ScoreCard
      locale={locale}
      colorScheme="light"
      now={SAMPLE_NOW}
      content={content}
      overrideSave={{ state: 'idle' }}
      onOverride={jest.fn()}
      onRelease={jest.fn()}
      onReload={onReload}
    />,
  );
  return { onReload };
};

const draw = (changes: Partial<ScoreCardData> = {}, locale?: string) =>
  drawContent({ kind: 'ready', card: sampleScoreCard(changes) }, locale);

const region = (name: string) => screen.getByRole('region', { name });

const pointsOf = (group: HTMLElement): number[] =>
  within(group)
    .getAllByRole('listitem')
    .map((item) => Number(item.firstElementChild?.lastElementChild?.textContent));

describe('the score by the rules', () => {
  it('shows parts that sum to their group, and groups that sum to the score', () => {
    const receipt = sampleReceipt();
    draw({ receipt });
    const groups = ['Fit', 'Engagement', 'Against'].map(region);
    const sums = groups.map((group) => pointsOf(group).reduce((sum, points) => sum + points, 0));
    expect(sums).toEqual([receipt.fit, receipt.engagement, receipt.negative]);
    expect(sums.reduce((sum, points) => sum + points, 0)).toBe(receipt.score);
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['+47', '+28', '-3', '72']);
  });

  it('says what matched, when, and what cap and time took', () => {
    draw();
    expect(region('Engagement').textContent).toContain(
      'Sent a form 2 × form+153 days ago · 5 faded with time · 4 above the cap',
    );
    expect(region('Fit').textContent).toContain('180 employees');
  });

  it('explains the grade and shows the rating', () => {
    draw({ receipt: sampleReceipt() });
    expect(screen.getByText('Grade A2')).toBeTruthy();
    expect(screen.getByText(/very good fit, engaged/)).toBeTruthy();
    expect(within(region('Score by the rules')).getByText('Hot')).toBeTruthy();
  });

  it('accounts for what the scale cuts off', () => {
    draw({ receipt: sampleReceipt({ score: 0, fit: 10, engagement: 0, negative: -25, lostToClamp: -15 }) });
    const terms = screen.getAllByRole('definition').map(({ textContent }) => Number(textContent));
    expect(terms.slice(0, -1).reduce((sum, term) => sum + term, 0)).toBe(terms.at(-1));
  });

  it('shows the words of an admin for their own rule', () => {
    const [part] = sampleReceipt().parts;
    if (!part) throw new Error('The sample has parts.');
    draw({ receipt: sampleReceipt({ parts: [{ ...part, label: 'Dresden <b>only</b>' }] }) });
    expect(screen.getByText('Dresden <b>only</b>')).toBeTruthy();
  });

  it('says which models made the numbers, and when', () => {
    draw();
    expect(region('Score').textContent).toContain('Rules: Default v1 · History: Outcomes v3 · computed today');
  });
});

describe('the win probability', () => {
  it('is a percentage, a sentence, and the average beside it', () => {
    draw();
    const { textContent } = region('Win probability by history');
    expect(textContent).toContain('41%');
    expect(textContent).toContain('41 in 100 leads like this one bought.');
    expect(textContent).toContain('Workspace average 31%');
  });

  it('is honest about too little history', () => {
    draw({ win: null });
    expect(region('Win probability by history').textContent).toContain('Too little history');
    expect(screen.queryByText('41%')).toBeNull();
    expect(screen.queryByRole('region', { name: 'What moves the win probability' })).toBeNull();
  });

  it('has three reasons each way at most, in words and without raw effects', () => {
    const reason = (column: string, effect: number) => ({ column, value: 'x', effect });
    draw({
      win: sampleWin({
        up: [reason('a', 1.234), reason('b', 0.5), reason('c', 0.3), reason('d', 0.2)],
        down: [reason('e', -1.5), reason('f', -0.1)],
      }),
    });
    const reasons = within(region('What moves the win probability')).getAllByRole('listitem');
    expect(reasons.map(({ textContent }) => textContent)).toEqual([
      'a: xraises a lot',
      'b: xraises',
      'c: xraises a little',
      'e: xlowers a lot',
      'f: xlowers a little',
    ]);
    expect(region('What moves the win probability').textContent).toContain('compared with the average lead');
  });

  it('draws its reasons to both sides of the middle, as long as they are strong', () => {
    draw();
    const widths = within(region('What moves the win probability'))
      .getAllByRole('listitem')
      .map((item) =>
        [...(item.lastElementChild?.children ?? [])].map((half) =>
          half.firstElementChild instanceof HTMLElement
            ? Math.round(parseFloat(half.firstElementChild.style.width))
            : null,
        ),
      );
    expect(widths).toEqual([
      [0, null, 100],
      [0, null, 56],
      [0, null, 23],
      [50, null, 0],
      [27, null, 0],
    ]);
  });

  it('says so where nothing stands out', () => {
    draw({ win: sampleWin({ up: [], down: [] }) });
    expect(screen.getByText(/Nothing about this lead stands out/)).toBeTruthy();
  });
});

describe('a contradiction', () => {
  it.each([
    ['RULES_ABOVE_HISTORY', 'A2 by the rules, 41% by history', /what makes it different/],
    ['HISTORY_ABOVE_RULES', 'A2 by the rules, 41% by history', /Call before/],
    ['SCORED_HIGH_NOT_BOUGHT', 'Scored 72, did not buy', /reason for the refusal/],
  ] as const)('%s is named, with what to do', (flag, title, advice) => {
    draw({ flag });
    expect(screen.getByText(title)).toBeTruthy();
    expect(screen.getByText(advice)).toBeTruthy();
  });

  it('names the score that somebody set by hand', () => {
    draw({ flag: 'SCORED_HIGH_NOT_BOUGHT', lead: { ...sampleScoreCard().lead, scoreOverride: 90 } });
    expect(screen.getByText('Scored 90, did not buy')).toBeTruthy();
  });
});

describe('the trend', () => {
  it('is a line with the same in words', () => {
    draw();
    expect(
      screen.getByRole('img', {
        name: 'The score went from 34 (Oct 21, 2026) to 72 now; lowest 34, highest 72.',
      }),
    ).toBeTruthy();
    expect(within(region('Trend')).getByText('+38')).toBeTruthy();
  });

  it('says what changed last: when, why, from what to what, and which rules moved', () => {
    draw();
    const { textContent } = region('Trend');
    expect(textContent).toContain('Changed: Job title and Company');
    expect(textContent).toContain('58 → 72');
    expect(textContent.replace(/[\u2068\u2069]/g, '').replaceAll('\u00a0', ' ')).toContain(
      'yesterday · +12 Executive · +3 Company is known · -1 Manager',
    );
  });

  it('opens and closes the history with one button', () => {
    draw();
    const button = screen.getByRole('button', { name: 'Show history (4)' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('list', { name: 'History of the score' })).toBeNull();
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const lines = within(screen.getByRole('list', { name: 'History of the score' })).getAllByRole('listitem');
    expect(lines.map((line) => line.querySelector('[role=img]')?.getAttribute('aria-label'))).toEqual([
      'from 45 to 58',
      'from 49 to 45',
      'from 41 to 49',
      'from 34 to 41',
    ]);
    expect(lines[2]?.textContent).toContain('and 1 more');
    fireEvent.click(screen.getByRole('button', { name: 'Hide history' }));
    expect(screen.queryByRole('list', { name: 'History of the score' })).toBeNull();
  });

  it('keeps what happened to status and owner out of it', () => {
    const [newest] = SAMPLE_HISTORY;
    if (!newest) throw new Error('The sample has a history.');
    draw({ history: [{ ...newest, eventKind: 'STATUS', fromValue: 'NEW', toValue: 'MQL' }] });
    expect(region('Trend').textContent).toContain('No change yet: this is its first score.');
  });

  it('says that nothing changed yet', () => {
    draw({ history: [] });
    expect(region('Trend').textContent).toContain('No change yet: this is its first score.');
    expect(screen.queryByRole('button', { name: /history/ })).toBeNull();
  });

  it('tells the last change beside a score that was set by hand', () => {
    draw({
      lead: { ...sampleScoreCard().lead, scoreOverride: 90 },
      history: [SAMPLE_OVERRIDE, ...SAMPLE_HISTORY],
    });
    expect(region('Trend').textContent).toContain('Changed: Job title and Company');
  });
});

describe('what would lift it', () => {
  const text = () => region('What would lift it').textContent;

  it('is the way to the next threshold, with three suggestions', () => {
    draw();
    expect(text()).toContain('8 points to hot');
    expect(within(region('What would lift it')).getAllByRole('listitem')).toHaveLength(3);
    expect(text()).toContain('Saw a demoup to +12');
  });

  it.each([
    ['only engagement is lacking', sampleLift({ threshold: 'MQL', missingPoints: 0 }), /only engagement is missing/],
    ['one point is lacking', sampleLift({ missingPoints: 1 }), /1 point to hot/],
    ['no rule is open', sampleLift({ suggestions: [] }), /No open rule/],
    ['it is above all', null, /above all thresholds/],
  ])('says so where %s', (_case, lift, expected) => {
    draw({ lift });
    expect(text()).toMatch(expected);
  });

  it.each([
    ['a closed lead', { status: 'CONVERTED' as const }],
    ['a score set by hand', { scoreOverride: 90 }],
  ])('is not asked of %s', (_case, changes) => {
    draw({ lead: { ...sampleScoreCard().lead, ...changes }, lift: null });
    expect(screen.queryByRole('region', { name: 'What would lift it' })).toBeNull();
  });
});

describe('the card', () => {
  it.each([
    ['CONVERTED', /is converted. Its score stays/],
    ['DISQUALIFIED', /is disqualified. Its score stays/],
  ] as const)('of a lead that is %s says so and sets nothing', (status, notice) => {
    draw({ lead: { ...sampleScoreCard().lead, status } });
    expect(screen.getByText(notice)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Set by hand' })).toBeNull();
  });

  it('of a lead that was not scored yet says so', () => {
    draw({ receipt: null });
    expect(screen.getByText('No score yet')).toBeTruthy();
  });

  it.each([
    [90, 'Hot'],
    [40, 'Warm'],
    [5, 'Cold'],
  ])('rates a lead by the score set by hand: %d is %s', (scoreOverride, rating) => {
    draw({ lead: { ...sampleScoreCard().lead, scoreOverride } });
    expect(within(region('Score by the rules')).getByText(rating)).toBeTruthy();
  });

  it('says that it loads, that it failed, and that there is no lead', () => {
    const { onReload } = drawContent({ kind: 'failed', message: 'No answer.' });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onReload).toHaveBeenCalledTimes(1);
    drawContent({ kind: 'empty' });
    expect(screen.getByText('No lead here')).toBeTruthy();
    drawContent({ kind: 'loading' });
    expect(screen.getByText('Loading…')).toBeTruthy();
  });

  it('counts in Persian digits', () => {
    draw({}, 'fa');
    expect(screen.getAllByRole('definition').at(-1)?.textContent).toBe('۷۲');
    expect(region('احتمال خرید بر پایهٔ سابقه').textContent).toContain('از هر ۱۰۰ سرنخ مانند این، ۴۱ تا خرید کرده‌اند.');
  });
});
