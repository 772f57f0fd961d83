import { FieldFrame } from './field-frame.tsx';
import { FollowingInput } from './following-input.tsx';

type FollowingFieldProps = {
  label: string;
  value: string;
  rows?: number;
  placeholder?: string;
  problem?: string | undefined;
  isReadOnly?: boolean;
  flex?: string;
  onLeave: (value: string) => void;
};

/** Text under a label, reported when the field is left, that shows a value which changes from elsewhere. */
export const FollowingField = ({
  label,
  value,
  rows = 1,
  placeholder,
  problem,
  isReadOnly = false,
  flex,
  onLeave,
}: FollowingFieldProps) => (
  <FieldFrame label={label} problem={problem} {...(flex ? { flex } : {})}>
    <FollowingInput
      value={value}
      rows={rows}
      placeholder={placeholder}
      isReadOnly={isReadOnly}
      hasProblem={problem !== undefined}
      onLeave={onLeave}
    />
  </FieldFrame>
);
