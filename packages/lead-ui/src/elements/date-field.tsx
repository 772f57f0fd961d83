import { ariaState } from '../events/aria.ts';
import { readValue } from '../events/read-value.ts';
import { usePanel } from '../panel/panel-context.ts';

import { FieldFrame, inputStyle } from './field-frame.tsx';

type DateFieldProps = {
  label: string;
  /** `YYYY-MM-DD`. */
  value: string;
  problem?: string | undefined;
  flex?: string;
  onChange: (value: string) => void;
};

/** A day. Unlike text it is drawn by the host as it is told, so that each change is reported. */
export const DateField = ({ label, value, problem, flex, onChange }: DateFieldProps) => {
  const { theme } = usePanel();
  return (
    <FieldFrame label={label} problem={problem} {...(flex ? { flex } : {})}>
      <input
        type="date"
        value={value}
        aria-invalid={ariaState(problem !== undefined)}
        onChange={(event) => onChange(readValue(event))}
        style={inputStyle({ theme, hasProblem: problem !== undefined })}
      />
    </FieldFrame>
  );
};
