import { useState } from 'react';

import { TypedInput } from './typed-input.tsx';

type FollowingInputProps = {
  value: string;
  rows?: number;
  placeholder?: string | undefined;
  isReadOnly: boolean;
  hasProblem: boolean;
  onLeave: (value: string) => void;
};

/**
 * A typed input that starts over when its value becomes another than the one that was typed into it: what was typed is
 * not touched, and what somebody else made of it is shown.
 */
export const FollowingInput = ({ value, onLeave, ...props }: FollowingInputProps) => {
  const [held, setHeld] = useState({ text: value, round: 0 });
  if (held.text !== value) setHeld({ text: value, round: held.round + 1 });
  return (
    <TypedInput
      key={held.round}
      {...props}
      initial={held.text}
      onLeave={(text) => {
        setHeld({ text, round: held.round });
        onLeave(text);
      }}
    />
  );
};
