import { CONVERSION_PHASES } from '@leads/lead-domain';

import { fill } from '../messages/fill.ts';
import { CONVERSION } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { RADIUS, SPACE } from '../theme/metrics.ts';

/** How far the write has come. `phase` counts the phases that are finished. */
export const RunProgress = ({ phase, phases }: { phase: number; phases: number }) => {
  const { theme, format } = usePanel();
  const words = useWords(CONVERSION);
  const name = CONVERSION_PHASES[Math.min(phase, CONVERSION_PHASES.length - 1)] ?? 'lead';
  const sentence = fill(words.phaseProgress, {
    phase: format.number(Math.min(phase + 1, phases)),
    phases: format.number(phases),
    name: words.phases[name],
  });
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.one }}>
      <div
        role="progressbar"
        aria-label={words.running}
        aria-valuemin={0}
        aria-valuemax={phases}
        aria-valuenow={phase}
        aria-valuetext={sentence}
        style={{ height: 4, borderRadius: RADIUS.pill, overflow: 'hidden', background: theme.background.tertiary }}
      >
        <div
          style={{
            width: `${(phase / Math.max(1, phases)) * 100}%`,
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
