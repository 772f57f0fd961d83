import { FieldFrame } from './field-frame.tsx';
import { TypedInput } from './typed-input.tsx';

type TextFieldProps = {
  label: string;
  initial: string;
  rows?: number;
  placeholder?: string;
  problem?: string | undefined;
  isReadOnly?: boolean;
  flex?: string;
  onLeave: (value: string) => void;
};

/** Text under a label, reported when the field is left. */
export const TextField = ({
  label,
  initial,
  rows = 1,
  placeholder,
  problem,
  isReadOnly = false,
  flex,
  onLeave,
}: TextFieldProps) => (
  <FieldFrame label={label} problem={problem} {...(flex ? { flex } : {})}>
    <TypedInput
      initial={initial}
      rows={rows}
      placeholder={placeholder}
      isReadOnly={isReadOnly}
      hasProblem={problem !== undefined}
      onLeave={onLeave}
    />
  </FieldFrame>
);
