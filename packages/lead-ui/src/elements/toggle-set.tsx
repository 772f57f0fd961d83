import { usePanel } from '../panel/panel-context.ts';
import { FONT_SIZE, SPACE } from '../theme/metrics.ts';

import { Toggle } from './toggle.tsx';

type ToggleSetProps<Value extends string> = {
  label: string;
  options: readonly { value: Value; label: string }[];
  selected: readonly Value[];
  problem?: string | undefined;
  isReadOnly?: boolean;
  onChange: (selected: Value[]) => void;
};

/** Buttons under a label of which any number is pressed; the answer keeps the order of the options. */
export const ToggleSet = <Value extends string>({
  label,
  options,
  selected,
  problem,
  isReadOnly = false,
  onChange,
}: ToggleSetProps<Value>) => {
  const { theme } = usePanel();
  const press = (pressed: Value) =>
    onChange(
      options
        .map(({ value }) => value)
        .filter((value) => (value === pressed ? !selected.includes(value) : selected.includes(value))),
    );
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.half, minWidth: 0 }}>
      <span style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>{label}</span>
      <div role="group" aria-label={label} style={{ display: 'flex', flexWrap: 'wrap', gap: SPACE.one }}>
        {options.map(({ value, label: text }) => (
          <Toggle
            key={value}
            text={text}
            isPressed={selected.includes(value)}
            isReadOnly={isReadOnly}
            size="small"
            onPress={() => press(value)}
          />
        ))}
      </div>
      {problem && (
        <span role="alert" style={{ fontSize: FONT_SIZE.small, color: theme.text.danger }}>
          {problem}
        </span>
      )}
    </div>
  );
};
