import { type LeadCrossing } from '@leads/lead-domain';
import { useState } from 'react';

import { Button } from '../../elements/button.tsx';
import { RecordLink } from '../../elements/record-link.tsx';
import { UserText } from '../../elements/user-text.tsx';
import { lookup } from '../../messages/lookup.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { FONT_SIZE, FONT_WEIGHT, SPACE } from '../../theme/metrics.ts';
import { useRuleTexts } from '../rules/use-rule-texts.ts';

const FIRST = 10;

/** Leads that cross or drop, the farthest first, with their scores before and after. */
export const CrossingList = ({
  title,
  empty,
  leads,
  onOpenLead,
}: {
  title: string;
  empty: string;
  leads: readonly LeadCrossing[];
  onOpenLead: (id: string) => void;
}) => {
  const { theme, messages, format } = usePanel();
  const [shown, setShown] = useState(FIRST);
  const rest = leads.length - shown;
  return (
    <section aria-label={title} style={{ display: 'flex', flexDirection: 'column', gap: SPACE.one, minWidth: 0 }}>
      <span style={{ fontWeight: FONT_WEIGHT.medium }}>
        {title} <span style={{ color: theme.text.tertiary }}>{format.number(leads.length)}</span>
      </span>
      {leads.length === 0 && <span style={{ color: theme.text.secondary }}>{empty}</span>}
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {leads.slice(0, shown).map((lead) => (
          <CrossingRow key={lead.id} lead={lead} onOpen={() => onOpenLead(lead.id)} />
        ))}
      </ul>
      {rest > 0 && (
        <div>
          <Button onPress={() => setShown(shown + FIRST * 5)}>
            {format.plural(messages.actions.showMore, Math.min(rest, FIRST * 5))}
          </Button>
        </div>
      )}
    </section>
  );
};

const CrossingRow = ({ lead, onOpen }: { lead: LeadCrossing; onOpen: () => void }) => {
  const { theme, messages, format } = usePanel();
  const { words, score } = useRuleTexts();
  const source = lead.source === null ? '' : (lookup(score.source, lead.source) ?? lead.source);
  return (
    <li
      style={{
        display: 'flex',
        alignItems: 'center',
        gap: SPACE.two,
        padding: `${SPACE.half}px 0`,
        borderTop: `1px solid ${theme.border.light}`,
      }}
    >
      <div style={{ flex: 1, minWidth: 0 }}>
        <RecordLink name={lead.name || words.untitled} onOpen={onOpen} />
        <div style={{ fontSize: FONT_SIZE.small, color: theme.text.tertiary }}>
          {source}
          {source !== '' && lead.ownerName !== '' && ' · '}
          {lead.ownerName !== '' && <UserText>{lead.ownerName}</UserText>}
        </div>
      </div>
      <span style={{ whiteSpace: 'nowrap', color: theme.text.secondary }}>
        {format.number(lead.from)} {messages.arrow}{' '}
        <span style={{ fontWeight: FONT_WEIGHT.semiBold, color: theme.text.primary }}>{format.number(lead.to)}</span>
      </span>
    </li>
  );
};
