import { DARK_THEME } from './dark.ts';
import { LIGHT_THEME } from './light.ts';
import { type ColorScheme, type Theme } from './theme.ts';

const THEMES: Record<ColorScheme, Theme> = { light: LIGHT_THEME, dark: DARK_THEME };

export const themeFor = (colorScheme: ColorScheme): Theme => THEMES[colorScheme];
