import { BANT_CRITERIA, type BantCriterion, type CriterionReading } from '@leads/lead-domain';

import { cardGridStyle } from '../elements/card.tsx';
import { Tag } from '../elements/tag.tsx';
import { UserText } from '../elements/user-text.tsx';
import { editPhaseOf } from '../panel/edit-phase.ts';
import { usePanel } from '../panel/panel-context.ts';
import { IDLE } from '../panel/save-state.ts';
import { FONT_SIZE, FONT_WEIGHT, SPACE } from '../theme/metrics.ts';
import { STATUS_COLORS } from '../theme/term-colors.ts';

import { expectedReading } from './card-state.ts';
import { CriterionCard } from './criterion-card.tsx';
import { nextStepOf } from './next-step-of.ts';
import { NextStepBox } from './next-step-box.tsx';
import { ProgressLine } from './progress-line.tsx';
import { type QualificationContent, type QualificationPanelProps } from './qualification-panel.tsx';
import { ScoreChip } from './score-chip.tsx';
import { useCardEdits } from './use-card-edits.ts';

type QualificationSheetProps = QualificationPanelProps & { content: Extract<QualificationContent, { kind: 'ready' }> };

/** The panel of one lead that could be read. */
export const QualificationSheet = (props: QualificationSheetProps) => {
  const { content, saves, acceptance, onAccept, onConvert } = props;
  const { lead, qualification, score, access, canAccept } = content;
  const { messages } = usePanel();
  const { edits, preview, events } = useCardEdits(props);
  const step = nextStepOf({ status: lead.status, access, qualification, canAccept });
  const cards = BANT_CRITERIA.map((criterion) => {
    const save = saves[criterion] ?? IDLE;
    const edit = edits[criterion];
    const phase = editPhaseOf({ edit, save });
    const reading = qualification.criteria[criterion];
    const sent = phase === 'sending' ? edit?.sent?.answer : undefined;
    return {
      criterion,
      edit,
      phase,
      reading: sent ? expectedReading({ reading, answer: sent }) : reading,
      amount: sent?.amount ?? lead.budgetAmount,
      failure: phase === 'failed' && save.state === 'failed' ? save.message : null,
      isJustSaved: phase === 'closed' && edit?.sent != null,
    };
  });

  return (
    <>
      <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.two }}>
        <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: SPACE.two }}>
          <strong style={{ fontSize: FONT_SIZE.large, fontWeight: FONT_WEIGHT.semiBold, minWidth: 0, lineHeight: 1.3 }}>
            <UserText>{lead.name}</UserText>
          </strong>
          <Tag color={STATUS_COLORS[lead.status]}>{messages.status[lead.status]}</Tag>
          <span style={{ flex: 1 }} />
          <ScoreChip value={score.value} previous={score.previous ?? null} preview={preview} />
        </div>
        <ProgressLine criteria={readingsOf(cards)} />
      </div>
      <NextStepBox
        step={step}
        acceptance={acceptance}
        onAnswer={events.onStart}
        onAccept={onAccept}
        onConvert={onConvert}
      />
      <div style={cardGridStyle(280)}>
        {cards.map((card) => (
          <CriterionCard key={card.criterion} {...card} isReadOnly={step.kind === 'read-only'} events={events} />
        ))}
      </div>
    </>
  );
};

const readingsOf = (
  cards: readonly { criterion: BantCriterion; reading: CriterionReading }[],
): Record<BantCriterion, CriterionReading> => {
  const reading = (criterion: BantCriterion) => {
    const card = cards.find((candidate) => candidate.criterion === criterion);
    if (!card) throw new Error(`No card for ${criterion}: draw one for each of BANT_CRITERIA.`);
    return card.reading;
  };
  return {
    BUDGET: reading('BUDGET'),
    AUTHORITY: reading('AUTHORITY'),
    NEED: reading('NEED'),
    TIMELINE: reading('TIMELINE'),
  };
};
