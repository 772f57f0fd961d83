import { SPACE } from '../theme/metrics.ts';

import { Toggle } from './toggle.tsx';

type Option<Value extends string> = { value: Value; label: string };

type ToggleGroupProps<Value extends string> = {
  label: string;
  options: readonly Option<Value>[];
  selected: Value | null;
  isReadOnly?: boolean;
  size?: 'medium' | 'small';
  onSelect: (value: Value) => void;
};

/** Buttons of which one is pressed. They wrap, so that long words fit a narrow panel. */
export const ToggleGroup = <Value extends string>({
  label,
  options,
  selected,
  isReadOnly = false,
  size = 'medium',
  onSelect,
}: ToggleGroupProps<Value>) => (
  <div role="group" aria-label={label} style={{ display: 'flex', flexWrap: 'wrap', gap: SPACE.one }}>
    {options.map(({ value, label: text }) => (
      <Toggle
        key={value}
        text={text}
        isPressed={value === selected}
        isReadOnly={isReadOnly}
        size={size}
        onPress={() => onSelect(value)}
      />
    ))}
  </div>
);
