import { Icon } from './icon.tsx';

/** An object's icon on its colour, as it stands in the navigation and in titles. */
export const Tile = ({ icon, color }: { icon: string; color: string }) => (
  <span className="tile" style={{ color: `var(--t-color-${color}11)`, background: `var(--t-color-${color}5)` }}>
    <Icon name={icon} size={11} />
  </span>
);
