import { type FieldChange, type PlanAction } from '@leads/lead-domain';

import { UserText } from '../elements/user-text.tsx';
import { lookup } from '../messages/lookup.ts';
import { CONVERSION } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_SIZE, SPACE } from '../theme/metrics.ts';

import { valueText } from './value-text.ts';

/** The fields that will be written, old → new; folded away, since the names above tell most of it. */
export const FieldChanges = ({ action, changes }: { action: PlanAction; changes: readonly FieldChange[] }) => {
  const { theme, messages, format } = usePanel();
  const words = useWords(CONVERSION);
  const small = { fontSize: FONT_SIZE.small, color: theme.text.secondary };
  if (changes.length === 0) return action === 'attach' ? <span style={small}>{words.noChanges}</span> : null;

  return (
    <details open={action === 'attach'}>
      <summary style={{ ...small, cursor: 'pointer' }}>
        {format.plural(action === 'create' ? words.fieldsFilled : words.fieldsChanged, changes.length)}
      </summary>
      <dl style={{ margin: `${SPACE.one}px 0 0`, display: 'flex', flexDirection: 'column', gap: SPACE.one }}>
        {changes.map(({ field, from, to }) => (
          <div
            key={field}
            style={{ display: 'flex', flexWrap: 'wrap', gap: `0 ${SPACE.two}px`, fontSize: FONT_SIZE.small }}
          >
            <dt style={{ color: theme.text.secondary, flex: '0 0 100px' }}>{lookup(words.field, field) ?? field}</dt>
            <dd style={{ margin: 0, flex: '1 1 140px', minWidth: 0 }}>
              {action === 'attach' && (
                <>
                  <OldValue text={valueText(from, { messages, format })} />
                  {` ${messages.arrow} `}
                </>
              )}
              <UserText>{valueText(to, { messages, format })}</UserText>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
};

const OldValue = ({ text }: { text: string }) => {
  const { theme, messages } = usePanel();
  const Element = text === messages.nothing ? 'span' : 's';
  return (
    <Element style={{ color: theme.text.secondary }}>
      <UserText>{text}</UserText>
    </Element>
  );
};
