import { COLOR_NAMES } from '../../theme/theme-variables.ts';
import './fields.css';

const colorOf = (seed: string): string => {
  let sum = 0;
  for (const letter of seed) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0;
  return COLOR_NAMES[sum % COLOR_NAMES.length] ?? 'gray';
};

type Properties = { name: string; seed: string; size?: number; isRound?: boolean };

/** The first letter of a name on a colour that stays the same for the same record. */
export const Avatar = ({ name, seed, size = 14, isRound = false }: Properties) => {
  const color = colorOf(seed);
  return (
    <span
      aria-hidden
      className={`avatar${isRound ? ' avatar--round' : ''}`}
      style={{
        width: size,
        height: size,
        fontSize: Math.max(9, size * 0.55),
        color: `var(--t-color-${color}12)`,
        background: `var(--t-color-${color}4)`,
      }}
    >
      {String.fromCodePoint(name.trim().codePointAt(0) ?? 45).toUpperCase()}
    </span>
  );
};
