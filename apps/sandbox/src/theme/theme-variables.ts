import * as radix from '@radix-ui/colors';

type Scheme = 'light' | 'dark';
type Scale = Readonly<Record<string, string>>;

/** Twenty's colour names where they differ from the scale they are taken from. */
const SCALE_OF: Readonly<Record<string, string>> = { blue: 'indigo', turquoise: 'teal' };

export const COLOR_NAMES =
  'red ruby crimson tomato orange amber yellow lime grass green jade mint turquoise cyan sky blue iris violet purple plum pink bronze gold brown mauve slate sage olive sand'.split(
    ' ',
  );

const GRAYS: Record<Scheme, readonly number[]> = {
  light: [1, 0.988, 0.976, 0.945, 0.922, 0.839, 0.8, 0.702, 0.6, 0.514, 0.4, 0.2],
  dark: [0.09, 0.106, 0.098, 0.114, 0.133, 0.282, 0.298, 0.4, 0.506, 0.482, 0.702, 0.922],
};

const gray = (level: number, alpha?: number) =>
  `color(display-p3 ${level} ${level} ${level}${alpha === undefined ? '' : ` / ${alpha}`})`;

const scaleOf = (name: string, scheme: Scheme): readonly string[] => {
  const base = SCALE_OF[name] ?? name;
  const scales = radix as Readonly<Record<string, Scale>>;
  return Object.values(scales[scheme === 'dark' ? `${base}DarkP3` : `${base}P3`] ?? {});
};

const colors = (scheme: Scheme): [string, string][] => {
  const grays = GRAYS[scheme].map((level) => gray(level));
  const scales: [string, readonly string[]][] = [
    ...COLOR_NAMES.map((name): [string, readonly string[]] => [name, scaleOf(name, scheme)]),
    ['gray', grays],
  ];
  return scales.flatMap(([name, scale]) => [
    ...scale.map((value, index): [string, string] => [`color-${name}${index + 1}`, value]),
    [`color-${name}`, scale[8] ?? ''],
    [`tag-background-${name}`, scale[2] ?? ''],
    [`tag-text-${name}`, scale[10] ?? ''],
  ]);
};

const SURFACES: Record<Scheme, Readonly<Record<string, string>>> = {
  light: {
    'background-primary': gray(1),
    'background-secondary': gray(0.988),
    'background-tertiary': gray(0.945),
    'background-quaternary': gray(0.922),
    'background-noisy': gray(0.976),
    'background-inverted-primary': gray(0.2),
    'background-inverted-secondary': gray(0.4),
    'background-transparent-primary': gray(1, 0.5),
    'background-transparent-secondary': gray(1, 0.4),
    'background-transparent-strong': gray(0, 0.161),
    'background-transparent-medium': gray(0, 0.078),
    'background-transparent-light': gray(0, 0.039),
    'background-transparent-lighter': gray(0, 0.02),
    'background-transparent-danger': '#f3000d14',
    'background-transparent-blue': '#0047f112',
    'background-transparent-orange': '#ff9c0029',
    'background-transparent-success': '#00a43319',
    'background-overlay-primary': gray(0, 0.722),
    'background-overlay-secondary': gray(0, 0.361),
    'background-overlay-tertiary': gray(0, 0.071),
    'border-color-strong': gray(0.839),
    'border-color-medium': gray(0.922),
    'border-color-light': gray(0.945),
    'border-color-inverted': gray(0.2),
    'font-color-primary': gray(0.2),
    'font-color-secondary': gray(0.4),
    'font-color-tertiary': gray(0.6),
    'font-color-light': gray(0.702),
    'font-color-extra-light': gray(0.8),
    'font-color-inverted': gray(1),
    'box-shadow-light': `0 2px 4px 0 ${gray(0, 0.039)}, 0 0 4px 0 ${gray(0, 0.078)}`,
    'box-shadow-strong': `2px 4px 16px 0 ${gray(0, 0.161)}, 0 2px 4px 0 ${gray(0, 0.078)}`,
  },
  dark: {
    'background-primary': gray(0.09),
    'background-secondary': gray(0.106),
    'background-tertiary': gray(0.114),
    'background-quaternary': gray(0.133),
    'background-noisy': gray(0.098),
    'background-inverted-primary': gray(0.922),
    'background-inverted-secondary': gray(0.702),
    'background-transparent-primary': gray(0, 0.5),
    'background-transparent-secondary': gray(0, 0.4),
    'background-transparent-strong': gray(1, 0.141),
    'background-transparent-medium': gray(1, 0.102),
    'background-transparent-light': gray(1, 0.059),
    'background-transparent-lighter': gray(1, 0.031),
    'background-transparent-danger': '#ff173f2d',
    'background-transparent-blue': '#3566ff57',
    'background-transparent-orange': '#ff590039',
    'background-transparent-success': '#11ff992d',
    'background-overlay-primary': '#000000b8',
    'background-overlay-secondary': '#0000005c',
    'background-overlay-tertiary': '#0000005c',
    'border-color-strong': gray(0.282),
    'border-color-medium': gray(0.133),
    'border-color-light': gray(0.114),
    'border-color-inverted': gray(0.922),
    'font-color-primary': gray(0.922),
    'font-color-secondary': gray(0.702),
    'font-color-tertiary': gray(0.506),
    'font-color-light': gray(0.4),
    'font-color-extra-light': gray(0.298),
    'font-color-inverted': gray(0.09),
    'box-shadow-light': '0 2px 4px 0 rgba(0, 0, 0, 0.04), 0 0 4px 0 rgba(0, 0, 0, 0.6)',
    'box-shadow-strong': '2px 4px 16px 0 rgba(0, 0, 0, 0.6), 0 2px 4px 0 rgba(0, 0, 0, 0.6)',
  },
};

const derived = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  'background-danger': values['color-red3'] ?? '',
  'border-color-danger': values['color-red5'] ?? '',
  'border-color-blue': values['color-blue7'] ?? '',
  'font-color-danger': values['color-red9'] ?? '',
  'accent-primary': values['color-blue5'] ?? '',
  'accent-secondary': values['color-blue5'] ?? '',
  'accent-tertiary': values['color-blue3'] ?? '',
  'accent-quaternary': values['color-blue2'] ?? '',
});

const MEASURES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from({ length: 33 }, (_, step) => [`spacing-${step}`, `${step * 4}px`])),
  'spacing-0_5': '2px',
  'spacing-1_5': '6px',
  'border-radius-xs': '2px',
  'border-radius-sm': '4px',
  'border-radius-md': '8px',
  'border-radius-lg': '16px',
  'border-radius-xl': '20px',
  'border-radius-pill': '999px',
  'border-radius-rounded': '100%',
  'font-size-xxs': '0.625rem',
  'font-size-xs': '0.85rem',
  'font-size-sm': '0.92rem',
  'font-size-md': '1rem',
  'font-size-lg': '1.23rem',
  'font-size-xl': '1.54rem',
  'font-size-xxl': '1.85rem',
  'font-weight-regular': '400',
  'font-weight-medium': '500',
  'font-weight-semi-bold': '600',
  'font-family': "Inter, Vazirmatn, system-ui, 'Noto Sans Arabic', Tahoma, sans-serif",
};

/**
 * The custom properties (`--t-…`) that Twenty offers its page and, through it, every front component: the same names,
 * so that a widget written against them looks the same here.
 */
export const themeVariables = (scheme: Scheme): Record<string, string> => {
  const values = { ...MEASURES, ...SURFACES[scheme], ...Object.fromEntries(colors(scheme)) };
  return Object.fromEntries(
    Object.entries({ ...values, ...derived(values) }).map(([name, value]) => [`--t-${name}`, value]),
  );
};
