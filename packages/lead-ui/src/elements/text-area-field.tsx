import { readValue } from '../events/read-value.ts';
import { usePanel } from '../panel/panel-context.ts';

import { FieldFrame, inputStyle } from './field-frame.tsx';

type TextAreaFieldProps = {
  label: string;
  value: string;
  placeholder?: string;
  isReadOnly?: boolean;
  rows?: number;
  onChange: (value: string) => void;
};

export const TextAreaField = ({
  label,
  value,
  placeholder,
  isReadOnly = false,
  rows = 2,
  onChange,
}: TextAreaFieldProps) => {
  const { theme } = usePanel();
  return (
    <FieldFrame label={label}>
      <textarea
        dir="auto"
        rows={rows}
        value={value}
        placeholder={placeholder}
        readOnly={isReadOnly}
        onChange={(event) => onChange(readValue(event))}
        style={{ ...inputStyle({ theme }), resize: 'vertical' }}
      />
    </FieldFrame>
  );
};
