import {
  CONVERSION_ROLES,
  type ConversionPlan,
  type ConversionRole,
  type MovedObject,
  type PlannedMove,
} from '@leads/lead-domain';

import { Button } from '../elements/button.tsx';
import { cardStyle } from '../elements/card.tsx';
import { Notice } from '../elements/notice.tsx';
import { UserText } from '../elements/user-text.tsx';
import { fill } from '../messages/fill.ts';
import { isolate } from '../messages/isolate.ts';
import { CONVERSION } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_SIZE, FONT_WEIGHT, SPACE } from '../theme/metrics.ts';

import { type RoleOption } from './chosen-option.ts';
import { type ConversionContent } from './conversion-content.ts';
import { type ConversionPanelProps } from './conversion-panel.tsx';
import { MovedList } from './moved-list.tsx';
import { hasReadableAmount } from './opportunity-draft.ts';
import { OpportunityFields } from './opportunity-fields.tsx';
import { FOLLOWS, PlanRemarks } from './plan-remarks.tsx';
import { planSummary } from './plan-summary.ts';
import { RoleCard } from './role-card.tsx';
import { RunProgress } from './run-progress.tsx';
import { useOpportunityDraft } from './use-opportunity-draft.ts';

type PlanSheetProps = ConversionPanelProps & {
  content: Extract<ConversionContent, { kind: 'plan' | 'running' | 'error' }>;
};

/** The plan before, during and after a stopped write: one sheet, so that nothing chosen or typed is lost between them. */
export const PlanSheet = ({ content, leadName, choices, defaultCurrency, onChoose, onConvert }: PlanSheetProps) => {
  const { theme, messages, format } = usePanel();
  const { plan } = content;
  const words = useWords(CONVERSION);
  const opportunity = useOpportunityDraft({ plan, choices, defaultCurrency });
  const isRunning = content.kind === 'running';
  const isPlanning = content.kind === 'plan' && content.isPlanning === true;
  const isBlocked = plan.problems.length > 0 || !hasReadableAmount(opportunity.draft);
  const problemsId = `convert-${plan.leadId}-problems`;

  const choose = (role: ConversionRole, option: RoleOption) => {
    const known = role === 'opportunity' ? choices : (opportunity.choicesNow() ?? choices);
    if (role === 'opportunity') opportunity.forget();
    onChoose({ ...known, [role]: option });
  };
  const convert = () => {
    const chosen = opportunity.choicesNow();
    if (chosen) onConvert(chosen);
  };

  return (
    <>
      <div>
        <strong style={{ fontSize: FONT_SIZE.large, fontWeight: FONT_WEIGHT.semiBold }}>
          {fill(words.title, { name: isolate(leadName) })}
        </strong>
        <div style={{ color: theme.text.secondary }}>{words.intro}</div>
      </div>
      <PlanRemarks plan={plan} id={problemsId} />
      <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.three, opacity: isPlanning ? 0.6 : 1 }}>
        {CONVERSION_ROLES.map((role) => (
          <RoleCard
            key={role}
            role={role}
            plan={plan}
            choices={choices}
            isReadOnly={isRunning}
            onChoose={(option) => choose(role, option)}
          >
            {role === 'opportunity' && plan.records.opportunity.action === 'create' && (
              <OpportunityFields
                key={opportunity.key}
                draft={opportunity.draft}
                isReadOnly={isRunning}
                onChange={opportunity.change}
              />
            )}
          </RoleCard>
        ))}
        <section aria-label={words.moves} style={cardStyle(theme)}>
          <span style={{ color: theme.text.secondary }}>{words.moves}</span>
          <MovedList counts={countsOf(plan.moves)} empty={words.nothingMoves} />
          {followsAddress(plan) && (
            <span style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>{words.warning[FOLLOWS]}</span>
          )}
        </section>
      </div>
      {content.kind === 'error' && (
        <Notice tone="problem" role="alert">
          <strong style={{ fontWeight: FONT_WEIGHT.medium }}>{words.failedTitle}</strong>{' '}
          <UserText>{content.message}</UserText>
          <div style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>{words.failedText}</div>
        </Notice>
      )}
      {isRunning && <RunProgress phase={content.phase} phases={content.phases} />}
      <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: SPACE.three }}>
        <Button
          kind="primary"
          size="medium"
          isBusy={isRunning || isPlanning}
          isDisabled={isBlocked}
          {...(plan.problems.length > 0 ? { describedBy: problemsId } : {})}
          onPress={convert}
        >
          {isRunning ? words.running : content.kind === 'error' ? messages.actions.tryAgain : words.convert}
        </Button>
        <span role="status" style={{ color: theme.text.secondary, flex: '1 1 180px' }}>
          {isPlanning ? words.planning : isBlocked ? words.blocked : planSummary({ plan, words, format })}
        </span>
      </div>
    </>
  );
};

const countsOf = (moves: readonly PlannedMove[]): Record<MovedObject, number> => {
  const count = (object: MovedObject) =>
    moves.reduce((sum, move) => sum + (move.object === object ? move.ids.length : 0), 0);
  return {
    noteTarget: count('noteTarget'),
    taskTarget: count('taskTarget'),
    attachment: count('attachment'),
    leadTouch: count('leadTouch'),
  };
};

const followsAddress = (plan: ConversionPlan): boolean => plan.warnings.some(({ code }) => code === FOLLOWS);
