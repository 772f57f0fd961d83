import { type Simulation } from '@leads/lead-domain';

import { Button } from '../../elements/button.tsx';
import { Notice } from '../../elements/notice.tsx';
import { UserText } from '../../elements/user-text.tsx';
import { SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';
import { FONT_SIZE, FONT_WEIGHT } from '../../theme/metrics.ts';
import { type SimulationLeads } from '../score-model-content.ts';

import { headlineText } from './headline-text.ts';
import { historySizeOf } from './history-size.ts';
import { rankingText } from './ranking-text.ts';

/** What publishing would change, always in sight; `isCompared`: the model is not the one that scores now. */
export const SimulationNotice = ({
  leads,
  simulation,
  isCompared,
  onReload,
}: {
  leads: SimulationLeads;
  simulation: Simulation | null;
  isCompared: boolean;
  onReload: () => void;
}) => {
  const { theme, messages, format } = usePanel();
  const words = useWords(SCORE_MODEL);
  if (leads.kind === 'failed') {
    return (
      <Notice tone="problem" role="alert" actions={<Button onPress={onReload}>{messages.actions.tryAgain}</Button>}>
        {words.headline.failed} <UserText>{leads.message}</UserText>
      </Notice>
    );
  }
  if (simulation === null) {
    return (
      <Notice tone="neutral" role="status">
        {words.headline.counting}
      </Notice>
    );
  }
  const size = historySizeOf(simulation.past);
  const ranking = rankingText({
    draft: simulation.draft,
    published: isCompared ? simulation.published : null,
    words,
    format,
  });
  const caveat = size === 'enough' ? '' : format.plural(words.headline[size], simulation.past.n);
  if (!isCompared && ranking === '') return null;
  return (
    <Notice tone={isCompared ? 'info' : 'neutral'} icon="target" role="status">
      {isCompared && (
        <strong style={{ display: 'block', fontWeight: FONT_WEIGHT.semiBold }}>
          {headlineText({ open: simulation.open, words, format })}
        </strong>
      )}
      <span style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>
        {[ranking, caveat].filter((text) => text !== '').join(' ')}
      </span>
    </Notice>
  );
};
