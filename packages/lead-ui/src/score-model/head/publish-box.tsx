import { type Simulation } from '@leads/lead-domain';

import { Button } from '../../elements/button.tsx';
import { Notice } from '../../elements/notice.tsx';
import { fill } from '../../messages/fill.ts';
import { isolate } from '../../messages/isolate.ts';
import { SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';
import { FONT_SIZE, FONT_WEIGHT, SPACE } from '../../theme/metrics.ts';
import { type PublicationState, type SimulationLeads } from '../score-model-content.ts';

import { isUnchanged, type ModelChanges } from './model-changes.ts';
import { type ListedProblem, ProblemList } from './problem-list.tsx';

export type PublishBoxProps = {
  leads: SimulationLeads;
  simulation: Simulation | null;
  changes: ModelChanges;
  publishedName: string;
  /** What is not in order, or not saved: it has to be before. */
  problems: readonly ListedProblem[];
  /** Something is on its way to the store. */
  isSaving: boolean;
  publication: PublicationState;
  onConfirm: () => void;
  onCancel: () => void;
  onGoTo: (key: string) => void;
};

/** Before a model is published: what will happen, or what stands in the way. */
export const PublishBox = (props: PublishBoxProps) => {
  const { problems, isSaving, publication, onConfirm, onCancel, onGoTo } = props;
  const { theme, format } = usePanel();
  const { publish } = useWords(SCORE_MODEL);
  const isPublishing = publication.state === 'publishing';
  if (problems.length > 0) {
    return (
      <Notice tone="problem" role="alert">
        <strong style={{ display: 'block', fontWeight: FONT_WEIGHT.medium, marginBottom: SPACE.two }}>
          {format.plural(publish.unsavedTitle, problems.length)}
        </strong>
        <ProblemList problems={problems} onGoTo={onGoTo} />
        <div style={{ marginTop: SPACE.two }}>
          <Button onPress={onCancel}>{publish.cancel}</Button>
        </div>
      </Notice>
    );
  }
  return (
    <Notice
      tone="info"
      icon="open"
      actions={
        <>
          <Button kind="primary" size="medium" isBusy={isPublishing || isSaving} onPress={onConfirm}>
            {isPublishing ? publish.publishing : publish.confirm}
          </Button>
          <Button size="medium" isDisabled={isPublishing} onPress={onCancel}>
            {publish.cancel}
          </Button>
        </>
      }
    >
      <strong style={{ fontWeight: FONT_WEIGHT.medium }}>{publish.title}</strong>
      <Consequences {...props} />
      {isSaving && (
        <div role="status" style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>
          {publish.saving}
        </div>
      )}
      {publication.state === 'failed' && (
        <div role="alert" style={{ color: theme.text.danger }}>
          {fill(publish.failed, { message: isolate(publication.message) })}
        </div>
      )}
    </Notice>
  );
};

const Consequences = ({ leads, simulation, changes, publishedName }: PublishBoxProps) => {
  const { theme, format } = usePanel();
  const { publish } = useWords(SCORE_MODEL);
  const model = isolate(publishedName);
  const number = (value: number) => format.number(value);
  const areRulesChanged = changes.added + changes.changed + changes.gone > 0;
  return (
    <ul style={{ margin: `${SPACE.one}px 0 0`, paddingInlineStart: SPACE.four }}>
      <li>
        {isUnchanged(changes)
          ? fill(publish.sameAsPublished, { model })
          : `${fill(publish.replaces, { model })} ${fill(
              areRulesChanged ? publish.rulesChanged.some : publish.rulesChanged.none,
              {
                added: number(changes.added),
                changed: number(changes.changed),
                gone: number(changes.gone),
              },
            )}`}
      </li>
      {simulation === null ? (
        <li>{leads.kind === 'loading' ? publish.counting : publish.unknown}</li>
      ) : (
        <>
          <li>
            {format.plural(publish.scored, simulation.open.n)}{' '}
            {format.plural(publish.changing, simulation.open.changed)}
          </li>
          <li>
            {fill(publish.both, {
              crossing: format.plural(publish.crossing, simulation.open.crossing.length),
              dropping: format.plural(publish.dropping, simulation.open.dropping.length),
            })}{' '}
            <span style={{ color: theme.text.secondary }}>{publish.statusStays}</span>
          </li>
        </>
      )}
    </ul>
  );
};
