import { type LeadScoreModel, type ScoreModelStatus } from '@leads/lead-domain';
import { type ReactNode } from 'react';

import { Tag } from '../../elements/tag.tsx';
import { UserText } from '../../elements/user-text.tsx';
import { fill } from '../../messages/fill.ts';
import { SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';
import { FONT_SIZE, FONT_WEIGHT, SPACE } from '../../theme/metrics.ts';
import { type TagColor } from '../../theme/theme.ts';

const STATUS_COLORS: Record<ScoreModelStatus, TagColor> = { DRAFT: 'amber', PUBLISHED: 'green', RETIRED: 'gray' };

/** Which model it is, how it stands, and what can be done with it. */
export const ModelHead = ({ model, actions }: { model: LeadScoreModel; actions: ReactNode }) => {
  const { theme, format } = usePanel();
  const { head, untitled } = useWords(SCORE_MODEL);
  const { name, status, basis, modelVersion, publishedAt, retiredAt } = model;
  const facts = [
    head.basis[basis],
    ...(publishedAt === null || status === 'DRAFT' ? [] : [fill(head.publishedAt, { when: format.ago(publishedAt) })]),
    ...(retiredAt === null || status !== 'RETIRED' ? [] : [fill(head.retiredAt, { when: format.ago(retiredAt) })]),
  ];
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: SPACE.three }}>
      <div style={{ flex: '1 1 240px', minWidth: 0 }}>
        <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `${SPACE.one}px ${SPACE.two}px` }}>
          <strong style={{ fontSize: FONT_SIZE.large, fontWeight: FONT_WEIGHT.semiBold, lineHeight: 1.3, minWidth: 0 }}>
            <UserText>{name || untitled}</UserText>
          </strong>
          {modelVersion !== null && status !== 'DRAFT' && (
            <span style={{ color: theme.text.secondary }}>
              {fill(head.version, { version: format.number(modelVersion) })}
            </span>
          )}
          <Tag color={STATUS_COLORS[status]}>{head.status[status]}</Tag>
        </div>
        <div style={{ color: theme.text.secondary }}>{facts.join(' · ')}</div>
      </div>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: SPACE.two }}>{actions}</div>
    </div>
  );
};
