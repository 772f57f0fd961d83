import { type LeadEvent } from '@leads/lead-domain';

import { UserParagraph } from '../elements/user-paragraph.tsx';
import { fill } from '../messages/fill.ts';
import { isolate } from '../messages/isolate.ts';
import { SCORE } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_SIZE, SPACE } from '../theme/metrics.ts';

/** Why the score was set by hand, in the words of who did it, and when; `event` is null where nobody noted it. */
export const OverrideReason = ({ event }: { event: LeadEvent | null }) => {
  const { theme, format } = usePanel();
  const { override: words } = useWords(SCORE);
  const detail = { fontSize: FONT_SIZE.small, color: theme.text.secondary } as const;
  if (!event) return <span style={detail}>{words.withoutReason}</span>;
  const who = event.createdBy.name;
  const when = format.ago(event.occurredAt ?? '');
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.half, minWidth: 0 }}>
      {event.causeNote !== '' && (
        <blockquote style={{ margin: 0 }}>
          <UserParagraph
            style={{ paddingInlineStart: SPACE.two, borderInlineStart: `2px solid ${theme.border.strong}` }}
          >
            {event.causeNote}
          </UserParagraph>
        </blockquote>
      )}
      <time dateTime={event.occurredAt ?? ''} title={format.date(event.occurredAt ?? '')} style={detail}>
        {who === '' ? when : fill(words.setBy, { who: isolate(who), when })}
      </time>
    </div>
  );
};
