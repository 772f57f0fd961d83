import { type CriterionReading } from '@leads/lead-domain';

import { Tag } from '../elements/tag.tsx';
import { QUALIFICATION } from '../messages/sections.ts';
import { type EditPhase } from '../panel/edit-phase.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_SIZE } from '../theme/metrics.ts';

/** The word at the corner of a card: how its criterion stands, or how its save goes. */
export const CriterionMark = ({
  reading,
  phase,
  isJustSaved,
}: {
  reading: CriterionReading;
  phase: EditPhase;
  isJustSaved: boolean;
}) => {
  const { theme, messages } = usePanel();
  const { marks } = useWords(QUALIFICATION);
  if (phase === 'sending' || isJustSaved) {
    return (
      <span role="status" style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>
        {phase === 'sending' ? messages.actions.saving : messages.states.saved}
      </span>
    );
  }
  if (reading.state === 'missing') {
    return reading.meetsGate ? (
      <Tag color="gray" isQuiet>
        {marks.optional}
      </Tag>
    ) : (
      <Tag color="orange" isQuiet>
        {marks.missing}
      </Tag>
    );
  }
  if (reading.state === 'stale') {
    return (
      <Tag color="amber" icon="clock" isQuiet>
        {marks.stale}
      </Tag>
    );
  }
  return reading.meetsGate ? (
    <Tag color="green" icon="check" isQuiet>
      {marks.answered}
    </Tag>
  ) : (
    <Tag color="amber" isQuiet>
      {marks.fallsShort}
    </Tag>
  );
};
