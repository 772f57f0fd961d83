import { type Simulation } from '@leads/lead-domain';

import { cardGridStyle } from '../../elements/card.tsx';
import { EmptyState } from '../../elements/empty-state.tsx';
import { Loading } from '../../elements/loading.tsx';
import { Notice } from '../../elements/notice.tsx';
import { fill } from '../../messages/fill.ts';
import { lookup } from '../../messages/lookup.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { FONT_SIZE, SPACE } from '../../theme/metrics.ts';
import { useRuleTexts } from '../rules/use-rule-texts.ts';

import { BandChart } from './band-chart.tsx';
import { BreakdownTable } from './breakdown-table.tsx';
import { ChangeFigures } from './change-figures.tsx';
import { CrossingList } from './crossing-list.tsx';
import { historySizeOf, LEADS_FOR_CHARTS } from './history-size.ts';
import { LiftChart } from './lift-chart.tsx';
import { type Measured, Ranking } from './ranking.tsx';
import { TitledCard } from './titled-card.tsx';

type SimulationSheetProps = {
  /** null: still being counted. */
  simulation: Simulation | null;
  /** What the model is called beside the published one. */
  name: string;
  publishedName: string;
  isCompared: boolean;
  /** How many leads were asked for at most. */
  limit: number | null;
  onOpenLead: (id: string) => void;
};

/** What the model would change and how it would have done, on leads of this workspace. */
export const SimulationSheet = (props: SimulationSheetProps) => {
  const { simulation, isCompared, limit, onOpenLead } = props;
  const { theme, format } = usePanel();
  const { words, score } = useRuleTexts();
  if (simulation === null) return <Loading cards={2} />;
  const { past, open } = simulation;
  if (past.n === 0 && open.n === 0) {
    return <EmptyState icon="target" title={words.simulation.emptyTitle} text={words.simulation.emptyText} />;
  }
  const models = measuredModels({ ...props, simulation, colors: [theme.accent.solid, theme.tag.gray.solid] });
  const size = historySizeOf(past);
  const basis = fill(words.simulation.basis, {
    past: format.plural(words.simulation.past, past.n, { won: format.number(past.won) }),
    open: format.plural(words.simulation.open, open.n),
  });

  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.three }}>
      {isCompared && (
        <TitledCard title={words.simulation.changes} text={words.simulation.changesText}>
          <ChangeFigures open={open} />
          <div style={cardGridStyle(240)}>
            <CrossingList
              title={words.simulation.crossing}
              empty={words.simulation.noneCrosses}
              leads={open.crossing}
              onOpenLead={onOpenLead}
            />
            <CrossingList
              title={words.simulation.dropping}
              empty={words.simulation.noneDrops}
              leads={open.dropping}
              onOpenLead={onOpenLead}
            />
          </div>
        </TitledCard>
      )}
      {size === 'none' ? (
        <Notice tone="neutral">{format.plural(words.headline.none, past.n)}</Notice>
      ) : (
        <>
          <TitledCard title={words.ranking.title} text={words.ranking.text}>
            <Ranking models={models} />
          </TitledCard>
          {past.n < LEADS_FOR_CHARTS ? (
            <Notice tone="neutral">
              {fill(words.simulation.fewLeads, { count: format.number(LEADS_FOR_CHARTS) })}
            </Notice>
          ) : (
            <div style={cardGridStyle(300)}>
              <TitledCard title={words.bands.title} text={words.bands.text}>
                <BandChart models={models} />
              </TitledCard>
              <TitledCard title={words.lift.title} text={words.lift.text}>
                <LiftChart models={models} />
              </TitledCard>
            </div>
          )}
        </>
      )}
      <TitledCard title={words.simulation.who}>
        <BreakdownTable
          title={words.table.source}
          rows={simulation.bySource}
          nameOf={(key) => (key === '' ? words.table.noSource : (lookup(score.source, key) ?? key))}
          isCompared={isCompared}
        />
        <BreakdownTable
          title={words.table.owner}
          rows={simulation.byOwner}
          nameOf={(key) => key || words.table.noOwner}
          isCompared={isCompared}
        />
      </TitledCard>
      <span style={{ fontSize: FONT_SIZE.small, color: theme.text.tertiary }}>
        {basis} {limit !== null && fill(words.simulation.limit, { count: format.number(limit) })}{' '}
        {words.simulation.late}
      </span>
    </div>
  );
};

const measuredModels = ({
  simulation,
  name,
  publishedName,
  isCompared,
  colors: [own, other],
}: Pick<SimulationSheetProps, 'name' | 'publishedName' | 'isCompared'> & {
  simulation: Simulation;
  colors: readonly [string, string];
}): Measured[] => [
  { name, color: own, measure: simulation.draft },
  ...(isCompared ? [{ name: publishedName, color: other, measure: simulation.published }] : []),
];
