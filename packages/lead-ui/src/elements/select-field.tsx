import { readValue } from '../events/read-value.ts';
import { usePanel } from '../panel/panel-context.ts';

import { FieldFrame, inputStyle } from './field-frame.tsx';

type SelectFieldProps = {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  problem?: string | undefined;
  isReadOnly?: boolean;
  flex?: string;
  onChange: (value: string) => void;
};

export const SelectField = ({
  label,
  value,
  options,
  problem,
  isReadOnly = false,
  flex,
  onChange,
}: SelectFieldProps) => {
  const { theme } = usePanel();
  return (
    <FieldFrame label={label} problem={problem} {...(flex ? { flex } : {})}>
      <select
        value={value}
        disabled={isReadOnly}
        onChange={(event) => onChange(readValue(event))}
        style={inputStyle({ theme, hasProblem: problem !== undefined })}
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
