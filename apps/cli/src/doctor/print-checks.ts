import type { DoctorCheck } from '@leads/lead-flows';

import type { Ink } from '../terminal/create-ink.ts';

const MARKS = {
  ok: { mark: '✓', style: 'good' },
  warning: { mark: '!', style: 'careful' },
  failed: { mark: '✗', style: 'bad' },
} as const satisfies Record<DoctorCheck['state'], { mark: string; style: keyof Ink }>;

/** The findings, each with its remedy, and a last line that counts. */
export const printChecks = ({
  checks,
  url,
  ink,
}: {
  checks: readonly DoctorCheck[];
  url: string;
  ink: Ink;
}): string[] => {
  const countOf = (wanted: DoctorCheck['state']) => checks.filter(({ state }) => state === wanted).length;
  return [
    ink.strong(`Leads for Twenty at ${url}`),
    ...checks.flatMap(({ state, title, detail, remedy }) => {
      const { mark, style } = MARKS[state];
      return [`  ${ink[style](mark)} ${title}: ${detail}`, ...(remedy === undefined ? [] : [`      → ${remedy}`])];
    }),
    countOf('failed') > 0
      ? ink.bad(`${countOf('failed')} of ${checks.length} checks failed.`)
      : ink.good(`All in order${countOf('warning') > 0 ? `, with ${countOf('warning')} to look at` : ''}.`),
  ];
};
