import { ariaState } from '../events/aria.ts';
import { usePanel } from '../panel/panel-context.ts';
import { RADIUS } from '../theme/metrics.ts';

type SwitchProps = { label: string; isOn: boolean; isReadOnly?: boolean; onChange: (isOn: boolean) => void };

/** On or off, as the host draws it. */
export const Switch = ({ label, isOn, isReadOnly = false, onChange }: SwitchProps) => {
  const { theme } = usePanel();
  const track = isOn ? (isReadOnly ? theme.accent.solidDisabled : theme.accent.solid) : theme.tag.gray.border;
  return (
    <button
      type="button"
      role="switch"
      aria-label={label}
      aria-checked={ariaState(isOn)}
      disabled={isReadOnly}
      onClick={() => !isReadOnly && onChange(!isOn)}
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
        background: track,
        cursor: isReadOnly ? 'default' : 'pointer',
        transition: 'background 0.1s ease',
      }}
    >
      <span style={{ width: 12, height: 12, borderRadius: RADIUS.pill, background: '#ffffff' }} />
    </button>
  );
};
