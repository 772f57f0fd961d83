import { type MatchEvidence, type MatchStrength } from '@leads/lead-domain';

import { Tag } from '../elements/tag.tsx';
import { UserText } from '../elements/user-text.tsx';
import { CONVERSION } from '../messages/sections.ts';
import { useWords } from '../panel/use-words.ts';
import { SPACE } from '../theme/metrics.ts';
import { type TagColor } from '../theme/theme.ts';

const STRENGTH_COLORS: Record<MatchStrength, TagColor> = { STRONG: 'green', MEDIUM: 'amber', WEAK: 'gray' };

/** Why a record is taken for the lead's: one tag a signal, coloured and titled by its strength. */
export const MatchEvidenceTags = ({ evidence }: { evidence: readonly MatchEvidence[] }) => {
  const words = useWords(CONVERSION);
  if (evidence.length === 0) return null;
  return (
    <span style={{ display: 'flex', flexWrap: 'wrap', gap: SPACE.one }}>
      {evidence.map(({ signal, strength, recordValue }) => (
        <Tag key={`${signal} ${recordValue}`} color={STRENGTH_COLORS[strength]} isQuiet>
          <span title={words.strength[strength]}>
            {words.signal[signal]}: <UserText>{recordValue}</UserText>
          </span>
        </Tag>
      ))}
    </span>
  );
};
