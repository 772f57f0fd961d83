import { ariaState } from '../events/aria.ts';
import { usePanel } from '../panel/panel-context.ts';
import { RADIUS } from '../theme/metrics.ts';

type SwitchProps = { label: string; isOn: boolean; onChange: (isOn: boolean) => void };

/** On or off, as the host draws it. */
export const Switch = ({ label, isOn, onChange }: SwitchProps) => {
  const { theme } = usePanel();
  return (
    <button
      type="button"
      role="switch"
      aria-label={label}
      aria-checked={ariaState(isOn)}
      onClick={() => onChange(!isOn)}
      style={{
        display: 'flex',
        justifyContent: isOn ? 'flex-end' : 'flex-start',
        flexShrink: 0,
        boxSizing: 'border-box',
        width: 28,
        height: 16,
        margin: 0,
        padding: 2,
        border: 'none',
        borderRadius: RADIUS.pill,
        background: isOn ? theme.accent.solid : theme.tag.gray.border,
        cursor: 'pointer',
        transition: 'background 0.1s ease',
      }}
    >
      <span style={{ width: 12, height: 12, borderRadius: RADIUS.pill, background: '#ffffff' }} />
    </button>
  );
};
