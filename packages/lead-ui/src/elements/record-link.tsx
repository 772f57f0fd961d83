import { useState } from 'react';

import { usePanel } from '../panel/panel-context.ts';
import { FONT_FAMILY, FONT_SIZE, RADIUS, SPACE } from '../theme/metrics.ts';

import { UserText } from './user-text.tsx';

/** The name of a record that opens it, as the host's tables draw one. */
export const RecordLink = ({ name, onOpen }: { name: string; onOpen: () => void }) => {
  const { theme } = usePanel();
  const [isHovered, setIsHovered] = useState(false);
  return (
    <button
      type="button"
      onClick={onOpen}
      onMouseEnter={() => setIsHovered(true)}
      onMouseLeave={() => setIsHovered(false)}
      style={{
        maxWidth: '100%',
        margin: 0,
        padding: `0 ${SPACE.one}px`,
        border: 'none',
        borderRadius: RADIUS.small,
        background: isHovered ? theme.background.tertiary : theme.background.hover,
        color: theme.text.primary,
        fontFamily: FONT_FAMILY,
        fontSize: FONT_SIZE.medium,
        lineHeight: 1.5,
        textAlign: 'start',
        cursor: 'pointer',
      }}
    >
      <UserText>{name}</UserText>
    </button>
  );
};
