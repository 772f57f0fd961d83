import { type Completeness, type Lead } from '@leads/lead-domain';

import { Loading } from '../elements/loading.tsx';
import { Notice } from '../elements/notice.tsx';
import { Tag } from '../elements/tag.tsx';
import { UserText } from '../elements/user-text.tsx';
import { fill } from '../messages/fill.ts';
import { BRIEF } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { type PanelFrame } from '../panel/panel-frame.ts';
import { Panel } from '../panel/panel.tsx';
import { FONT_SIZE, FONT_WEIGHT, RADIUS, SPACE } from '../theme/metrics.ts';
import { STATUS_COLORS } from '../theme/term-colors.ts';

import { channelLinks } from './channel-links.ts';

export type BriefLead = Pick<
  Lead,
  'id' | 'name' | 'jobTitle' | 'companyName' | 'status' | 'emails' | 'phones' | 'website'
>;

export type LeadBriefProps = PanelFrame & {
  content: { kind: 'loading' } | { kind: 'ready'; lead: BriefLead; completeness: Completeness };
};

/** Who the lead is, how to reach them, and what is still unknown. */
export const LeadBrief = (props: LeadBriefProps) => (
  <Panel frame={props} words={BRIEF} isBusy={props.content.kind === 'loading'}>
    {props.content.kind === 'loading' ? <Loading cards={1} /> : <Brief {...props.content} />}
  </Panel>
);

const Brief = ({ lead, completeness }: { lead: BriefLead; completeness: Completeness }) => {
  const { theme, messages, format } = usePanel();
  const words = useWords(BRIEF);
  const links = channelLinks(lead);
  const about = [lead.jobTitle, lead.companyName].filter((part) => part !== '');
  return (
    <>
      <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.one }}>
        <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: SPACE.two }}>
          <strong style={{ fontSize: FONT_SIZE.large, fontWeight: FONT_WEIGHT.semiBold, minWidth: 0 }}>
            <UserText>{lead.name}</UserText>
          </strong>
          <Tag color={STATUS_COLORS[lead.status]}>{messages.status[lead.status]}</Tag>
        </div>
        {about.length > 0 && (
          <span style={{ color: theme.text.secondary }}>
            {about.map((part, index) => (
              <span key={part}>
                {index > 0 && ' · '}
                <UserText>{part}</UserText>
              </span>
            ))}
          </span>
        )}
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: SPACE.two }}>
          {links.length === 0 && <span style={{ color: theme.text.secondary }}>{words.noChannel}</span>}
          {links.map(({ href, text }) => (
            <a
              key={href}
              href={href}
              target={href.startsWith('http') ? '_blank' : undefined}
              rel="noreferrer"
              style={{
                padding: `0 ${SPACE.two}px`,
                border: `1px solid ${theme.border.strong}`,
                borderRadius: RADIUS.pill,
                color: theme.text.primary,
                textDecoration: 'none',
                direction: 'ltr',
                overflowWrap: 'anywhere',
              }}
            >
              {text}
            </a>
          ))}
        </div>
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.one }}>
        <div
          aria-hidden="true"
          style={{ height: 4, borderRadius: RADIUS.pill, overflow: 'hidden', background: theme.background.tertiary }}
        >
          <div style={{ width: `${completeness.percent}%`, height: '100%', background: theme.tag.green.solid }} />
        </div>
        <span style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>
          {fill(words.complete, { percent: format.percent(completeness.percent) })}
          {completeness.missing.length > 0 &&
            ` · ${fill(words.missing, { fields: format.list(completeness.missing.map((field) => words.field[field])) })}`}
        </span>
      </div>
      {completeness.isIncomplete && <Notice tone="warning">{words.incomplete}</Notice>}
    </>
  );
};
