import { type LeadJob } from '@leads/lead-domain';

import { Notice } from '../../elements/notice.tsx';
import { fill } from '../../messages/fill.ts';
import { SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';
import { FONT_SIZE, RADIUS, SPACE } from '../../theme/metrics.ts';

/** How far the work on all leads has come, and what became of it. */
export const JobProgress = ({ job }: { job: LeadJob }) => {
  const { theme, format } = usePanel();
  const words = useWords(SCORE_MODEL).job;
  const { jobStatus, totalCount, doneCount, changedCount, finishedAt, updatedAt } = job;
  const counts = { done: format.number(doneCount), total: format.number(totalCount) };
  if (jobStatus === 'FAILED') {
    return (
      <Notice tone="problem" role="alert">
        {fill(words.failed, counts)}
      </Notice>
    );
  }
  if (jobStatus === 'DONE') {
    const doneAt = finishedAt ?? updatedAt;
    const when = doneAt === null ? '' : format.ago(doneAt);
    return (
      <span role="status" style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>
        {job.jobKind === 'LEARN'
          ? fill(words.learnt, { when })
          : format.plural(words.done, doneCount, { changed: format.number(changedCount), when })}
      </span>
    );
  }
  const title = job.jobKind === 'LEARN' ? words.learning : words.running;
  const sentence = totalCount === 0 ? title : `${title} ${fill(words.progress, counts)}`;
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.one }}>
      <div
        role="progressbar"
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={totalCount}
        aria-valuenow={doneCount}
        aria-valuetext={sentence}
        style={{ height: 4, borderRadius: RADIUS.pill, overflow: 'hidden', background: theme.background.tertiary }}
      >
        <div
          style={{
            width: `${(doneCount / Math.max(1, totalCount)) * 100}%`,
            height: '100%',
            background: theme.accent.solid,
            transition: 'width 0.15s ease',
          }}
        />
      </div>
      <span role="status" style={{ color: theme.text.secondary }}>
        {sentence}
      </span>
    </div>
  );
};
