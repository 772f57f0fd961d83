import { type ConversionPlan } from '@leads/lead-domain';

import { Notice } from '../elements/notice.tsx';
import { CONVERSION } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_WEIGHT, SPACE } from '../theme/metrics.ts';

import { planText } from './plan-text.ts';

/** What stands in the way, and what is good to know before converting. */
export const PlanRemarks = ({ plan, id }: { plan: ConversionPlan; id: string }) => {
  const { language } = usePanel();
  const words = useWords(CONVERSION);
  const list = { margin: 0, paddingInlineStart: SPACE.four } as const;
  const text = (remark: { code: string; message: string }, table: Readonly<Record<string, string>>) =>
    planText({ remark, table, language });
  return (
    <>
      {plan.problems.length > 0 && (
        <Notice tone="problem" role="alert" id={id}>
          <strong style={{ fontWeight: FONT_WEIGHT.medium }}>{words.problems}</strong>
          <ul style={list}>
            {plan.problems.map((problem) => (
              <li key={`${problem.code} ${problem.role ?? ''} ${problem.field ?? ''}`}>
                {text(problem, words.problem)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {plan.warnings.filter(({ code }) => code !== FOLLOWS).length > 0 && (
        <Notice tone="warning" role="status">
          <ul
            style={{ ...list, listStyle: 'none', padding: 0, display: 'flex', flexDirection: 'column', gap: SPACE.one }}
          >
            {plan.warnings
              .filter(({ code }) => code !== FOLLOWS)
              .map((warning) => (
                <li key={`${warning.code} ${warning.role ?? ''} ${warning.message}`}>{text(warning, words.warning)}</li>
              ))}
          </ul>
        </Notice>
      )}
    </>
  );
};

/** Not a warning to a rep: it stands with what moves along. */
export const FOLLOWS = 'MAIL_AND_CALENDAR_FOLLOW_THE_ADDRESS';
