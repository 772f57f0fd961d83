import { useRef, useState, type KeyboardEvent } from 'react';
import { useStage } from '../app/stage.ts';
import { Avatar } from '../fields/display/avatar.tsx';
import { Icon } from '../icons/icon.tsx';
import { useSidePanel } from '../side-panel/side-panel-context.ts';
import { isCommandAvailable } from './available-commands.ts';
import { useCommands } from './command-context.ts';
import { useCommandPlace } from './use-command-place.ts';
import { usePageCommands, type MenuCommand } from './use-page-commands.ts';
import './command-menu.css';

const includes = (label: string, text: string) => label.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase());

/** Everything that can be done here: the app's commands first, then the page's own. */
export const CommandMenu = () => {
  const { page } = useStage();
  const { close } = useSidePanel();
  const { run } = useCommands();
  const place = useCommandPlace();
  const pageCommands = usePageCommands(place);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);

  const appName = page.application?.displayName ?? '';
  const appCommands = page.commandMenuItems
    .filter((command) => isCommandAvailable({ command, place }))
    .map((command): MenuCommand & { isFallback: boolean } => ({
      id: command.id,
      group:
        place.selection.recordIds.length > 0 && command.availability === 'RECORD_SELECTION'
          ? 'Record Selection'
          : 'Other',
      label: command.label,
      icon: null,
      detail: appName,
      isFallback: command.availability === 'FALLBACK',
      act: () => {
        close();
        run(command, place.selection.recordIds);
      },
    }));
  const found = [...appCommands.filter(({ isFallback }) => !isFallback), ...pageCommands].filter(({ label }) =>
    includes(label, text),
  );
  const shown = found.length > 0 ? found : appCommands.filter(({ isFallback }) => isFallback);
  const groups = [...new Set(shown.map(({ group }) => group))];
  const ordered = groups.flatMap((group) => shown.filter((command) => command.group === group));

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    if (event.key === 'Enter') ordered[at]?.act();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const next = Math.min(Math.max(at + (event.key === 'ArrowDown' ? 1 : -1), 0), ordered.length - 1);
    setAt(next);
    list.current?.querySelectorAll('[role="option"]')[next]?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <>
      <div className="command-menu__head">
        <input
          autoFocus
          type="text"
          role="combobox"
          className="command-menu__input"
          aria-label="Search commands"
          aria-expanded
          aria-controls="commands"
          aria-activedescendant={ordered[at] ? `command-${ordered[at].id}` : undefined}
          placeholder="Type anything..."
          dir="auto"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
        <button type="button" className="button button--square" aria-label="Close command menu" onClick={close}>
          <Icon name="IconX" size={16} />
        </button>
      </div>
      <div className="command-menu__list" role="listbox" id="commands" aria-label="Commands" ref={list}>
        {groups.map((group) => (
          <div key={group} role="group" aria-label={group}>
            <div className="command-menu__group">{group}</div>
            {ordered
              .filter((command) => command.group === group)
              .map((command) => (
                <div
                  key={command.id}
                  id={`command-${command.id}`}
                  role="option"
                  aria-selected={ordered[at] === command}
                  className="command-menu__item"
                  onMouseMove={() => setAt(ordered.indexOf(command))}
                  onClick={command.act}
                >
                  <span className="command-menu__icon">
                    {command.icon ? (
                      <Icon name={command.icon} size={14} />
                    ) : (
                      <Avatar name={appName} seed={page.application?.id ?? appName} size={14} />
                    )}
                  </span>
                  <span dir="auto">{command.label}</span>
                  {command.detail && <span className="command-menu__detail">· {command.detail}</span>}
                  {command.keys && <kbd className="command-menu__keys">{command.keys}</kbd>}
                </div>
              ))}
          </div>
        ))}
        {ordered.length === 0 && <div className="empty">No results found</div>}
      </div>
    </>
  );
};
