import { ariaState } from '../events/aria.ts';
import { readValue } from '../events/read-value.ts';
import { usePanel } from '../panel/panel-context.ts';

import { FieldFrame, inputStyle } from './field-frame.tsx';

type TextFieldProps = {
  label: string;
  value: string;
  type?: 'text' | 'date';
  placeholder?: string;
  problem?: string | undefined;
  isReadOnly?: boolean;
  flex?: string;
  onChange: (value: string) => void;
  onLeave?: () => void;
};

export const TextField = ({
  label,
  value,
  type = 'text',
  placeholder,
  problem,
  isReadOnly = false,
  flex,
  onChange,
  onLeave,
}: TextFieldProps) => {
  const { theme } = usePanel();
  return (
    <FieldFrame label={label} problem={problem} {...(flex ? { flex } : {})}>
      <input
        type={type}
        dir="auto"
        value={value}
        placeholder={placeholder}
        readOnly={isReadOnly}
        aria-invalid={ariaState(problem !== undefined)}
        onChange={(event) => onChange(readValue(event))}
        onBlur={() => onLeave?.()}
        style={inputStyle({ theme, hasProblem: problem !== undefined })}
      />
    </FieldFrame>
  );
};
