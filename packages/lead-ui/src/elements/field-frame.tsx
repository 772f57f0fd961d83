import { type CSSProperties, type ReactNode } from 'react';

import { usePanel } from '../panel/panel-context.ts';
import { FONT_FAMILY, FONT_SIZE, RADIUS, SPACE } from '../theme/metrics.ts';
import { type Theme } from '../theme/theme.ts';

/** A label around its input: ids would collide between two widgets of one page. */
export const FieldFrame = ({
  label,
  problem,
  flex,
  children,
}: {
  label: string;
  problem?: string | undefined;
  flex?: string;
  children: ReactNode;
}) => {
  const { theme } = usePanel();
  return (
    <label style={{ display: 'flex', flexDirection: 'column', gap: SPACE.half, minWidth: 0, flex }}>
      <span style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>{label}</span>
      {children}
      {problem && (
        <span role="alert" style={{ fontSize: FONT_SIZE.small, color: theme.text.danger }}>
          {problem}
        </span>
      )}
    </label>
  );
};

/** The look of everything that is typed or chosen in. */
export const inputStyle = ({ theme, hasProblem = false }: { theme: Theme; hasProblem?: boolean }): CSSProperties => ({
  boxSizing: 'border-box',
  width: '100%',
  minWidth: 0,
  minHeight: 32,
  margin: 0,
  padding: `${SPACE.one}px ${SPACE.two}px`,
  borderWidth: 1,
  borderStyle: 'solid',
  borderColor: hasProblem ? theme.tag.red.border : theme.border.strong,
  borderRadius: RADIUS.small,
  background: theme.background.primary,
  color: theme.text.primary,
  fontFamily: FONT_FAMILY,
  fontSize: FONT_SIZE.medium,
  lineHeight: 1.5,
  unicodeBidi: 'plaintext',
});
