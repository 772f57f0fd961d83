import { type ReactElement } from 'react';

/** Outlines on a 24-pixel grid. */
const PATHS = {
  alert: ['M12 4 2.8 19.5h18.4z', 'M12 10v4', 'M12 17v.01'],
  building: ['M4 21h16', 'M6 21V5l7-2v18', 'M13 9l5 2v10', 'M9 8v.01', 'M9 12v.01', 'M9 16v.01'],
  check: ['M5 12.5l4.5 4.5L19 7.5'],
  chevronDown: ['M6 9l6 6 6-6'],
  chevronUp: ['M6 15l6-6 6 6'],
  clock: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z', 'M12 7.5V12l3 2'],
  file: ['M13 3H6v18h12V8z', 'M13 3v5h5'],
  message: ['M4 5h16v11H10l-4 4v-4H4z'],
  note: ['M5 4h14v16H5z', 'M9 9h6', 'M9 13h6'],
  open: ['M8 16 17 7', 'M9.5 7H17v7.5'],
  person: ['M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8z', 'M5 20c.6-3.4 3.4-5 7-5s6.400 1.600 7 5'],
  plus: ['M12 5v14', 'M5 12h14'],
  target: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z', 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z', 'M12 12v.01'],
  task: ['M5 4h14v16H5z', 'M8.5 12.500l2.500 2.500 4.500-5'],
  touch: ['M4 12h3l2.500-6 5 12L17 12h3'],
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration only: what it says always stands beside it in words. */
export const Icon = ({ name, size = 16, color = 'currentColor' }: IconProps): ReactElement => (
  <svg
    viewBox="0 0 24 24"
    width={String(size)}
    height={String(size)}
    fill="none"
    stroke={color}
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    style={{ flexShrink: 0, display: 'block' }}
  >
    {PATHS[name].map((path) => (
      <path key={path} d={path} />
    ))}
  </svg>
);

type IconProps = { name: IconName; size?: number; color?: string };
