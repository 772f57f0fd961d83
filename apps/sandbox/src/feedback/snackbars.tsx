import type { Snackbar } from '../front-component-host/protocol/host-api.ts';
import { Icon } from '../icons/icon.tsx';
import './feedback.css';

export type ShownSnackbar = Snackbar & { id: number };

const ICONS = {
  success: 'IconSquareRoundedCheck',
  error: 'IconAlertTriangle',
  warning: 'IconAlertTriangle',
  info: 'IconInfoCircle',
} as const;

export const Snackbars = ({
  snackbars,
  onDismiss,
}: {
  snackbars: readonly ShownSnackbar[];
  onDismiss: (id: number) => void;
}) => (
  <div className="snackbars" role="region" aria-label="Notifications" aria-live="polite">
    {snackbars.map(({ id, message, detailedMessage, variant }) => (
      <div key={id} className={`snackbar snackbar--${variant}`} role={variant === 'error' ? 'alert' : 'status'}>
        <Icon name={ICONS[variant]} size={16} />
        <div className="snackbar__text" dir="auto">
          <strong>{message}</strong>
          {detailedMessage && <span>{detailedMessage}</span>}
        </div>
        <button type="button" className="icon-button" aria-label="Dismiss" onClick={() => onDismiss(id)}>
          <Icon name="IconX" size={14} />
        </button>
      </div>
    ))}
  </div>
);
