import { useStage } from '../app/stage.ts';
import { Icon } from '../icons/icon.tsx';
import { isCommandAvailable } from './available-commands.ts';
import { useCommands } from './command-context.ts';
import { useCommandPlace } from './use-command-place.ts';

/** The app's pinned commands, as buttons in the bar above a room. */
export const PinnedCommands = () => {
  const { page } = useStage();
  const { run } = useCommands();
  const place = useCommandPlace();
  return page.commandMenuItems
    .filter((command) => command.isPinned && isCommandAvailable({ command, place }))
    .map((command) => (
      <button
        key={command.id}
        type="button"
        className="button"
        aria-label={command.label}
        onClick={() => run(command, place.selection.recordIds)}
      >
        <Icon name={command.icon ?? 'IconBolt'} size={14} />
        <span className="button__text">{command.shortLabel ?? command.label}</span>
      </button>
    ));
};
