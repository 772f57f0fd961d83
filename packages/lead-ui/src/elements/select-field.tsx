import { readValue } from '../events/read-value.ts';
import { usePanel } from '../panel/panel-context.ts';

import { FieldFrame, inputStyle } from './field-frame.tsx';

type SelectFieldProps = {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  isReadOnly?: boolean;
  flex?: string;
  onChange: (value: string) => void;
};

export const SelectField = ({ label, value, options, isReadOnly = false, flex, onChange }: SelectFieldProps) => {
  const { theme } = usePanel();
  return (
    <FieldFrame label={label} {...(flex ? { flex } : {})}>
      <select
        value={value}
        disabled={isReadOnly}
        onChange={(event) => onChange(readValue(event))}
        style={inputStyle({ theme })}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
};
