import { useEffect, useLayoutEffect, useRef, type ComponentProps } from 'react';

const TEXT_TYPES = new Set(['', 'text', 'search', 'url', 'tel', 'password', 'email', 'number']);

/** Types whose caret may be set; the others throw. */
const WITH_CARET = new Set(['text', 'search', 'url', 'tel', 'password', 'textarea']);

export const isTextInput = (tag: string, type: unknown): boolean =>
  tag === 'textarea' || (tag === 'input' && TEXT_TYPES.has(typeof type === 'string' ? type.toLowerCase() : ''));

/** Keystrokes whose echo may still be under way. */
const REMEMBERED = 50;

type Properties = { tag: 'input' | 'textarea'; value?: string } & ComponentProps<'input'>;

/**
 * Typing is faster than the way to the worker and back: the field keeps its own text, and of the values that come from
 * the component it takes those that are not merely the echo of something typed a moment ago. The caret stays where it
 * is. An empty value from the component does not clear the field: neither does it in Twenty.
 */
export const TextInput = ({ tag: Tag, value, ...properties }: Properties) => {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const typed = useRef<string[]>([]);

  useEffect(() => {
    const element = field.current;
    const remember = () => {
      typed.current = [...typed.current.slice(-REMEMBERED), element?.value ?? ''];
    };
    element?.addEventListener('input', remember, { capture: true });
    return () => element?.removeEventListener('input', remember, { capture: true });
  }, []);

  useLayoutEffect(() => {
    const element = field.current;
    const echoOf = typed.current.indexOf(value ?? '');
    typed.current = typed.current.slice(echoOf + 1);
    if (!element || !value || echoOf >= 0 || element.value === value) return;
    const hasCaret = document.activeElement === element && WITH_CARET.has(element.type);
    const { selectionStart, selectionEnd } = element;
    element.value = value;
    if (hasCaret) element.setSelectionRange(selectionStart, selectionEnd);
  }, [value]);

  const rest = properties as ComponentProps<'input'> & ComponentProps<'textarea'>;
  return <Tag {...rest} ref={field} defaultValue={value ?? ''} />;
};
