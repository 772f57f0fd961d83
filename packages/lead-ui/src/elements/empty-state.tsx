import { usePanel } from '../panel/panel-context.ts';
import { FONT_WEIGHT, SPACE } from '../theme/metrics.ts';

import { Icon, type IconName } from './icon.tsx';

export const EmptyState = ({ icon, title, text }: { icon: IconName; title: string; text: string }) => {
  const { theme } = usePanel();
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        gap: SPACE.one,
        padding: `${SPACE.six}px ${SPACE.three}px`,
        textAlign: 'center',
        color: theme.text.secondary,
      }}
    >
      <Icon name={icon} size={24} color={theme.text.tertiary} />
      <strong style={{ fontWeight: FONT_WEIGHT.medium, color: theme.text.primary }}>{title}</strong>
      <span>{text}</span>
    </div>
  );
};
