import { type ReactNode } from 'react';

import { usePanel } from '../panel/panel-context.ts';
import { FONT_SIZE, FONT_WEIGHT, RADIUS, SPACE } from '../theme/metrics.ts';
import { type TagColor } from '../theme/theme.ts';

import { Icon, type IconName } from './icon.tsx';

/** A coloured label as in the host's tables; `isQuiet` is the smaller one for marks. */
export const Tag = ({
  color,
  icon,
  isQuiet = false,
  children,
}: {
  color: TagColor;
  icon?: IconName;
  isQuiet?: boolean;
  children: ReactNode;
}) => {
  const { theme } = usePanel();
  const tone = theme.tag[color];
  return (
    <span
      style={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: SPACE.one,
        boxSizing: 'border-box',
        minHeight: isQuiet ? 18 : 20,
        maxWidth: '100%',
        padding: `0 ${isQuiet ? SPACE.oneAndHalf : SPACE.two}px`,
        borderRadius: RADIUS.small,
        background: tone.background,
        color: tone.text,
        fontSize: isQuiet ? FONT_SIZE.extraSmall : FONT_SIZE.medium,
        fontWeight: isQuiet ? FONT_WEIGHT.medium : FONT_WEIGHT.regular,
        lineHeight: 1.4,
        overflowWrap: 'anywhere',
      }}
    >
      {icon && <Icon name={icon} size={12} />}
      {children}
    </span>
  );
};
