import { type FocusEvent, memo, useCallback, useEffect, useRef, useState } from 'react';

import { ariaState } from '../events/aria.ts';
import { readValue } from '../events/read-value.ts';
import { usePanel } from '../panel/panel-context.ts';
import { type Theme } from '../theme/theme.ts';

import { inputStyle } from './field-frame.tsx';

type TypedInputProps = {
  /** What stands in it to begin with; later values do not reach it: give it a new `key` to start over. */
  initial: string;
  /** More than one: several lines. */
  rows?: number;
  placeholder?: string | undefined;
  isReadOnly: boolean;
  hasProblem: boolean;
  onLeave: (value: string) => void;
};

/**
 * A text input that reports when it is left, not for each key. In a front component every event of an input brings its
 * value to the worker and back, and so does every draw of the input there: what is typed meanwhile gets overwritten or
 * out of order. So nothing is listened to while somebody types, and a redraw of the panel does not touch the input.
 */
export const TypedInput = ({ initial, onLeave, ...props }: TypedInputProps) => {
  const { theme } = usePanel();
  const [first] = useState(initial);
  const latest = useRef(onLeave);
  useEffect(() => {
    latest.current = onLeave;
  });
  const known = useRef(initial);
  const leave = useCallback((value: string) => {
    if (value === known.current) return;
    known.current = value;
    latest.current(value);
  }, []);
  return <StillInput {...props} initial={first} theme={theme} onLeave={leave} />;
};

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** Reads no context: the panel's clock ticks with every draw. */
const StillInput = memo((props: TypedInputProps & { theme: Theme }) => {
  const { theme, initial, rows = 1, placeholder, isReadOnly, hasProblem, onLeave } = props;
  const filled = useRef<TextElement | null>(null);
  const fill = (element: TextElement | null) => {
    if (!element || element === filled.current) return;
    filled.current = element;
    if (initial !== '') element.value = initial;
  };
  const common = {
    dir: 'auto',
    placeholder,
    readOnly: isReadOnly,
    'aria-invalid': ariaState(hasProblem),
    onBlur: (event: FocusEvent) => onLeave(readValue(event)),
  };
  const style = inputStyle({ theme, hasProblem });
  return rows > 1 ? (
    <textarea {...common} ref={fill} rows={rows} style={{ ...style, resize: 'vertical' }} />
  ) : (
    <input {...common} ref={fill} type="text" style={style} />
  );
});
StillInput.displayName = 'StillInput';
