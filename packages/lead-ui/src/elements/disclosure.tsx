import { type ReactNode, useState } from 'react';

import { ariaState } from '../events/aria.ts';
import { usePanel } from '../panel/panel-context.ts';
import { FONT_FAMILY, FONT_SIZE, RADIUS, SPACE } from '../theme/metrics.ts';

import { Icon } from './icon.tsx';

type DisclosureProps = { isOpen: boolean; children: ReactNode; onPress: () => void };

/** A line that opens and closes what stands below it. */
export const Disclosure = ({ isOpen, children, onPress }: DisclosureProps) => {
  const { theme } = usePanel();
  const [isHovered, setIsHovered] = useState(false);
  return (
    <button
      type="button"
      aria-expanded={ariaState(isOpen)}
      onClick={onPress}
      onMouseEnter={() => setIsHovered(true)}
      onMouseLeave={() => setIsHovered(false)}
      style={{
        display: 'flex',
        alignItems: 'flex-start',
        justifyContent: 'space-between',
        gap: SPACE.two,
        boxSizing: 'border-box',
        width: '100%',
        margin: 0,
        padding: `${SPACE.half}px ${SPACE.one}px`,
        border: 'none',
        borderRadius: RADIUS.small,
        background: isHovered ? theme.background.hover : 'transparent',
        color: theme.text.primary,
        fontFamily: FONT_FAMILY,
        fontSize: FONT_SIZE.medium,
        lineHeight: 1.5,
        textAlign: 'start',
        cursor: 'pointer',
        transition: 'background 0.1s ease',
      }}
    >
      <span style={{ display: 'block', minWidth: 0, flex: 1 }}>{children}</span>
      <span style={{ color: theme.text.tertiary, paddingTop: SPACE.half }}>
        <Icon name={isOpen ? 'chevronUp' : 'chevronDown'} size={14} />
      </span>
    </button>
  );
};
