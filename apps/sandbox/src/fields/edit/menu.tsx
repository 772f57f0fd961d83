import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import './edit.css';

/** A list to choose from with pointer or arrow keys; closes on Escape and when it is left. */
export const Menu = ({
  label,
  header,
  children,
  onClose,
}: {
  label: string;
  header?: ReactNode;
  children: ReactNode;
  onClose: () => void;
}) => {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const find = (selector: string) => menu.current?.querySelector<HTMLElement>(selector);
    const first = find('input') ?? find('[aria-selected="true"]') ?? find('[role="option"]');
    first?.focus();
  }, []);

  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="option"]')];
    const at = items.findIndex((item) => item === document.activeElement);
    items[(at + (event.key === 'ArrowDown' ? 1 : items.length - (at < 0 ? 0 : 1))) % items.length]?.focus();
  };

  return (
    <div
      ref={menu}
      className="menu"
      onKeyDown={move}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      {header}
      <div role="listbox" aria-label={label} className="menu__items">
        {children}
      </div>
    </div>
  );
};

export const MenuItem = ({
  isChosen = false,
  onChoose,
  children,
}: {
  isChosen?: boolean;
  onChoose: () => void;
  children: ReactNode;
}) => (
  <div
    role="option"
    tabIndex={-1}
    aria-selected={isChosen}
    className="menu__item"
    onClick={(event) => {
      event.stopPropagation();
      onChoose();
    }}
    onKeyDown={(event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      onChoose();
    }}
  >
    {children}
  </div>
);
