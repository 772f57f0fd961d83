import { type CSSProperties, useState } from 'react';

import { ariaState } from '../events/aria.ts';
import { usePanel } from '../panel/panel-context.ts';
import { FONT_FAMILY, FONT_SIZE, FONT_WEIGHT, RADIUS, SPACE } from '../theme/metrics.ts';
import { type Theme } from '../theme/theme.ts';

import { Icon } from './icon.tsx';

type ToggleProps = {
  text: string;
  isPressed: boolean;
  isReadOnly: boolean;
  size: 'medium' | 'small';
  onPress: () => void;
};

/** A button that is pressed or not. */
export const Toggle = ({ text, isPressed, isReadOnly, size, onPress }: ToggleProps) => {
  const { theme } = usePanel();
  const [isHovered, setIsHovered] = useState(false);
  return (
    <button
      type="button"
      aria-pressed={ariaState(isPressed)}
      disabled={isReadOnly}
      onClick={() => !isReadOnly && onPress()}
      onMouseEnter={() => setIsHovered(true)}
      onMouseLeave={() => setIsHovered(false)}
      style={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: SPACE.one,
        boxSizing: 'border-box',
        minHeight: size === 'medium' ? 28 : 24,
        padding: `${SPACE.half}px ${SPACE.two}px`,
        margin: 0,
        borderWidth: 1,
        borderStyle: 'solid',
        borderRadius: RADIUS.small,
        fontFamily: FONT_FAMILY,
        fontSize: FONT_SIZE.medium,
        fontWeight: isPressed ? FONT_WEIGHT.medium : FONT_WEIGHT.regular,
        lineHeight: 1.4,
        cursor: isReadOnly ? 'default' : 'pointer',
        transition: 'background 0.1s ease',
        ...lookOf({ theme, isPressed, isReadOnly, isHovered: isHovered && !isReadOnly }),
      }}
    >
      {isPressed && <Icon name="check" size={12} />}
      {text}
    </button>
  );
};

const lookOf = ({
  theme: { accent, background, border, text, tag },
  isPressed,
  isReadOnly,
  isHovered,
}: {
  theme: Theme;
  isPressed: boolean;
  isReadOnly: boolean;
  isHovered: boolean;
}): CSSProperties => {
  if (isPressed && isReadOnly)
    return { background: tag.gray.background, borderColor: border.strong, color: text.primary };
  if (isPressed) return { background: accent.soft, borderColor: accent.border, color: accent.text };
  return {
    background: isHovered ? background.tertiary : background.primary,
    borderColor: border.medium,
    color: isReadOnly ? text.tertiary : text.secondary,
  };
};
