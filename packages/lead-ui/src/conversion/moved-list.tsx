import { type MovedObject } from '@leads/lead-domain';

import { Icon, type IconName } from '../elements/icon.tsx';
import { CONVERSION } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { SPACE } from '../theme/metrics.ts';

const ICONS: Record<MovedObject, IconName> = {
  noteTarget: 'note',
  taskTarget: 'task',
  attachment: 'file',
  leadTouch: 'touch',
};

/** How many notes, tasks, files and touches follow; kinds with none are left out. */
export const MovedList = ({ counts, empty }: { counts: Record<MovedObject, number>; empty: string }) => {
  const { theme, format } = usePanel();
  const words = useWords(CONVERSION);
  const objects = (['noteTarget', 'taskTarget', 'attachment', 'leadTouch'] as const).filter(
    (object) => counts[object] > 0,
  );
  if (objects.length === 0) return <span style={{ color: theme.text.secondary }}>{empty}</span>;
  return (
    <ul
      style={{
        listStyle: 'none',
        margin: 0,
        padding: 0,
        display: 'flex',
        flexWrap: 'wrap',
        gap: `${SPACE.one}px ${SPACE.four}px`,
      }}
    >
      {objects.map((object) => (
        <li key={object} style={{ display: 'inline-flex', alignItems: 'center', gap: SPACE.one }}>
          <Icon name={ICONS[object]} size={14} color={theme.text.secondary} />
          {format.plural(words[object], counts[object])}
        </li>
      ))}
    </ul>
  );
};
