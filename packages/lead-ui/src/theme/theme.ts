export type TagColor =
  'gray' | 'blue' | 'sky' | 'turquoise' | 'green' | 'purple' | 'amber' | 'yellow' | 'orange' | 'red';

export type ColorScheme = 'light' | 'dark';

/** `soft` fills larger areas than a tag. */
type TagTone = { background: string; soft: string; text: string; border: string; solid: string };

/** Colours of one scheme, as the host application draws them. */
export type Theme = {
  colorScheme: ColorScheme;
  background: { primary: string; secondary: string; tertiary: string; hover: string };
  border: { light: string; medium: string; strong: string };
  text: { primary: string; secondary: string; tertiary: string; danger: string; onAccent: string };
  accent: { solid: string; solidHover: string; solidDisabled: string; soft: string; border: string; text: string };
  tag: Record<TagColor, TagTone>;
};
