import { useEffect, useState, useSyncExternalStore } from 'react';
import { themeVariables } from './theme-variables.ts';

export type ColorScheme = 'light' | 'dark';
export type ThemeChoice = ColorScheme | 'system';

const STORED = 'sandbox-theme';
const isChoice = (value: unknown): value is ThemeChoice => value === 'light' || value === 'dark' || value === 'system';

const firstChoice = (): ThemeChoice => {
  const asked = new URLSearchParams(location.search).get('theme');
  if (isChoice(asked)) return asked;
  const stored = localStorage.getItem(STORED);
  return isChoice(stored) ? stored : 'system';
};

const preference = matchMedia('(prefers-color-scheme: dark)');
const subscribe = (changed: () => void) => {
  preference.addEventListener('change', changed);
  return () => preference.removeEventListener('change', changed);
};

/** The colour scheme in force: the address's `?theme=`, else the switch's last choice, else the system's. */
export const useTheme = () => {
  const [choice, setChoice] = useState(firstChoice);
  const isDark = useSyncExternalStore(subscribe, () => preference.matches);
  const scheme: ColorScheme = choice === 'system' ? (isDark ? 'dark' : 'light') : choice;

  useEffect(() => {
    const { style, dataset } = document.documentElement;
    for (const [name, value] of Object.entries(themeVariables(scheme))) style.setProperty(name, value);
    style.colorScheme = scheme;
    dataset.theme = scheme;
  }, [scheme]);

  const choose = (next: ThemeChoice) => {
    localStorage.setItem(STORED, next);
    setChoice(next);
  };
  return { scheme, choose };
};
