import { type CSSProperties } from 'react';

import { RADIUS, SPACE } from '../theme/metrics.ts';
import { type Theme } from '../theme/theme.ts';

/** The box that cards share; a style, since some cards are fieldsets and some are articles. */
export const cardStyle = (theme: Theme): CSSProperties => ({
  display: 'flex',
  flexDirection: 'column',
  gap: SPACE.two,
  boxSizing: 'border-box',
  minWidth: 0,
  margin: 0,
  padding: SPACE.three,
  border: `1px solid ${theme.border.medium}`,
  borderRadius: RADIUS.medium,
  background: theme.background.primary,
});

/** Cards side by side where they fit, below each other where not. */
export const cardGridStyle = (minimumWidth: number): CSSProperties => ({
  display: 'grid',
  gridTemplateColumns: `repeat(auto-fit, minmax(min(100%, ${minimumWidth}px), 1fr))`,
  gap: SPACE.three,
  alignItems: 'stretch',
});
