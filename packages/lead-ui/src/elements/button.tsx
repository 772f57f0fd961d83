import { type CSSProperties, type ReactNode, useState } from 'react';

import { ariaState } from '../events/aria.ts';
import { usePanel } from '../panel/panel-context.ts';
import { FONT_FAMILY, FONT_SIZE, FONT_WEIGHT, RADIUS, SPACE } from '../theme/metrics.ts';
import { type Theme } from '../theme/theme.ts';

import { Icon, type IconName } from './icon.tsx';

type ButtonKind = 'primary' | 'secondary' | 'quiet';

type ButtonProps = {
  children: ReactNode;
  kind?: ButtonKind;
  size?: 'medium' | 'small';
  icon?: IconName;
  /** At work: it keeps the focus, says so to a screen reader and ignores presses. */
  isBusy?: boolean;
  isDisabled?: boolean;
  label?: string;
  describedBy?: string;
  /** Of a button that shows and hides something. */
  isExpanded?: boolean;
  onPress?: () => void;
};

export const Button = ({
  children,
  kind = 'secondary',
  size = 'small',
  icon,
  isBusy = false,
  isDisabled = false,
  label,
  describedBy,
  isExpanded,
  onPress,
}: ButtonProps) => {
  const { theme } = usePanel();
  const [isHovered, setIsHovered] = useState(false);
  const isActive = !isBusy && !isDisabled;
  return (
    <button
      type="button"
      disabled={isDisabled}
      aria-label={label}
      aria-describedby={describedBy}
      aria-expanded={isExpanded === undefined ? undefined : ariaState(isExpanded)}
      aria-disabled={isBusy ? 'true' : undefined}
      onClick={() => isActive && onPress?.()}
      onMouseEnter={() => setIsHovered(true)}
      onMouseLeave={() => setIsHovered(false)}
      style={{
        display: 'inline-flex',
        alignItems: 'center',
        justifyContent: 'center',
        gap: SPACE.one,
        boxSizing: 'border-box',
        minHeight: size === 'medium' ? 32 : 24,
        maxWidth: '100%',
        padding: size === 'medium' ? `${SPACE.one}px ${SPACE.three}px` : `${SPACE.half}px ${SPACE.two}px`,
        margin: 0,
        borderWidth: 1,
        borderStyle: 'solid',
        borderRadius: size === 'medium' ? RADIUS.medium : RADIUS.small,
        fontFamily: FONT_FAMILY,
        fontSize: FONT_SIZE.medium,
        fontWeight: FONT_WEIGHT.medium,
        lineHeight: 1.4,
        textAlign: 'start',
        cursor: isActive ? 'pointer' : 'default',
        transition: 'background 0.1s ease',
        ...lookOf({ theme, kind, isActive, isHovered: isHovered && isActive }),
      }}
    >
      {icon && <Icon name={icon} size={14} />}
      <span style={{ minWidth: 0 }}>{children}</span>
    </button>
  );
};

const lookOf = ({
  theme,
  kind,
  isActive,
  isHovered,
}: {
  theme: Theme;
  kind: ButtonKind;
  isActive: boolean;
  isHovered: boolean;
}): CSSProperties => {
  const { accent, background, border, text } = theme;
  switch (kind) {
    case 'primary': {
      const fill = isActive ? (isHovered ? accent.solidHover : accent.solid) : accent.solidDisabled;
      return { background: fill, borderColor: fill, color: text.onAccent };
    }
    case 'secondary':
      return {
        background: isHovered ? background.tertiary : background.primary,
        borderColor: border.strong,
        color: isActive ? text.secondary : text.tertiary,
      };
    case 'quiet':
      return {
        background: isHovered ? background.hover : 'transparent',
        borderColor: 'transparent',
        color: isActive ? text.secondary : text.tertiary,
      };
  }
};
