import { type ReactNode } from 'react';

import { usePanel } from '../panel/panel-context.ts';
import { RADIUS, SPACE } from '../theme/metrics.ts';
import { type TagColor } from '../theme/theme.ts';

import { Icon, type IconName } from './icon.tsx';

type NoticeTone = 'info' | 'success' | 'warning' | 'problem' | 'neutral';

const LOOKS: Record<NoticeTone, { color: TagColor; icon: IconName }> = {
  info: { color: 'blue', icon: 'message' },
  success: { color: 'green', icon: 'check' },
  warning: { color: 'amber', icon: 'alert' },
  problem: { color: 'red', icon: 'alert' },
  neutral: { color: 'gray', icon: 'clock' },
};

type NoticeProps = {
  tone: NoticeTone;
  icon?: IconName;
  id?: string;
  /** `alert` interrupts a screen reader, `status` waits for a pause. */
  role?: 'alert' | 'status';
  children: ReactNode;
  actions?: ReactNode;
};

/** A tinted box that says one thing; its actions go below when there is no room beside it. */
export const Notice = ({ tone, icon, id, role, children, actions }: NoticeProps) => {
  const { theme } = usePanel();
  const look = LOOKS[tone];
  const colors = theme.tag[look.color];
  return (
    <div
      id={id}
      role={role}
      style={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: SPACE.two,
        padding: `${SPACE.two}px ${SPACE.three}px`,
        borderRadius: RADIUS.medium,
        border: `1px solid ${colors.border}`,
        background: colors.soft,
        boxSizing: 'border-box',
        minWidth: 0,
      }}
    >
      <div style={{ display: 'flex', gap: SPACE.two, flex: '1 1 220px', minWidth: 0 }}>
        <span style={{ color: colors.text, paddingTop: 2 }}>
          <Icon name={icon ?? look.icon} />
        </span>
        <div style={{ minWidth: 0, flex: 1, overflowWrap: 'anywhere' }}>{children}</div>
      </div>
      {actions && <div style={{ display: 'flex', flexWrap: 'wrap', gap: SPACE.two }}>{actions}</div>}
    </div>
  );
};
