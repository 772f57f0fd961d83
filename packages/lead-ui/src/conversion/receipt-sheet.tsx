import { type ConversionRole, type PlanAction } from '@leads/lead-domain';

import { Button } from '../elements/button.tsx';
import { cardStyle } from '../elements/card.tsx';
import { Icon } from '../elements/icon.tsx';
import { Notice } from '../elements/notice.tsx';
import { Tag } from '../elements/tag.tsx';
import { UserText } from '../elements/user-text.tsx';
import { fill } from '../messages/fill.ts';
import { isolate } from '../messages/isolate.ts';
import { CONVERSION } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_SIZE, FONT_WEIGHT, SPACE } from '../theme/metrics.ts';

import { type ConversionReceiptView } from './conversion-content.ts';
import { MovedList } from './moved-list.tsx';
import { planText } from './plan-text.ts';
import { ACTION_COLORS, ROLE_ICONS } from './role-looks.ts';

/** What a conversion made, with a way to each record. */
export const ReceiptSheet = ({
  receipt,
  onOpenRecord,
}: {
  receipt: ConversionReceiptView;
  onOpenRecord: (object: ConversionRole, id: string) => void;
}) => {
  const { theme, language, format } = usePanel();
  const words = useWords(CONVERSION);
  const actions: Record<PlanAction, string> = {
    create: words.created,
    attach: words.attached,
    none: words.proposed.none,
  };
  const when = receipt.at === null ? '' : format.date(receipt.at);
  const { notes, tasks, files, touches } = receipt.moved;

  return (
    <>
      <Notice tone={receipt.isEarlier ? 'neutral' : 'success'} role="status">
        <strong style={{ fontWeight: FONT_WEIGHT.medium }}>
          {receipt.isEarlier ? words.earlierTitle : words.doneTitle}
        </strong>
        {when !== '' && (
          <div style={{ color: theme.text.secondary }}>
            {receipt.by ? fill(words.doneAtBy, { when, who: isolate(receipt.by) }) : fill(words.doneAt, { when })}
          </div>
        )}
      </Notice>
      <ul
        style={{ listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: SPACE.two }}
      >
        {receipt.records.map(({ object, action, id, label }) => (
          <li
            key={object}
            style={{ ...cardStyle(theme), flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center' }}
          >
            <Icon name={ROLE_ICONS[object]} color={theme.text.secondary} />
            <span style={{ display: 'flex', flexDirection: 'column', minWidth: 0, flex: '1 1 140px' }}>
              <span style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>{words.roles[object]}</span>
              <span style={{ fontWeight: FONT_WEIGHT.medium }}>
                <UserText>{label === '' ? words.unnamed : label}</UserText>
              </span>
            </span>
            <Tag color={ACTION_COLORS[action]}>{actions[action]}</Tag>
            <Button
              icon="open"
              label={fill(words.openRecord, { role: words.roleInSentence[object], label })}
              onPress={() => onOpenRecord(object, id)}
            >
              {words.open}
            </Button>
          </li>
        ))}
      </ul>
      <section aria-label={words.moved} style={cardStyle(theme)}>
        <span style={{ color: theme.text.secondary }}>{words.moved}</span>
        <MovedList
          counts={{ noteTarget: notes, taskTarget: tasks, attachment: files, leadTouch: touches }}
          empty={words.nothingMoved}
        />
      </section>
      {receipt.warnings.length > 0 && (
        <Notice tone="warning">
          {receipt.warnings.map((remark) => (
            <div key={`${remark.code} ${remark.message}`}>{planText({ remark, table: words.warning, language })}</div>
          ))}
        </Notice>
      )}
    </>
  );
};
