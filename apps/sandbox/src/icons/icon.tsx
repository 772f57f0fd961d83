import { ICONS } from 'virtual:icons';

/** One of Tabler's icons, by the name that manifests use (`IconTargetArrow`). The bundle holds those that are named. */
export const Icon = ({ name, size = 16, className }: { name: string; size?: number; className?: string }) => {
  const Drawn = ICONS[name] ?? ICONS.IconTag;
  return Drawn ? <Drawn size={size} stroke={1.8} aria-hidden className={className} /> : null;
};
