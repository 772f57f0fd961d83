import { MINIMUM_OUTCOMES } from '@leads/lead-domain';

import { Notice } from '../../elements/notice.tsx';
import { fill } from '../../messages/fill.ts';
import { SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';
import { FONT_WEIGHT } from '../../theme/metrics.ts';
import { pastRecordOf } from '../rules/rule-history.ts';
import { type SimulationLeads } from '../score-model-content.ts';

/** Why nothing was learnt yet, and how much is missing as far as the leads that were read tell. */
export const TooLittleHistory = ({ leads }: { leads: SimulationLeads }) => {
  const { format } = usePanel();
  const { learnt } = useWords(SCORE_MODEL);
  const known = leads.kind === 'ready' ? pastRecordOf(leads.past) : null;
  return (
    <Notice tone="neutral">
      <strong style={{ display: 'block', fontWeight: FONT_WEIGHT.medium }}>{learnt.tooLittle}</strong>
      {fill(learnt.needed, {
        won: format.number(MINIMUM_OUTCOMES.won),
        lost: format.number(MINIMUM_OUTCOMES.lost),
      })}{' '}
      {known && fill(learnt.sofar, { won: format.number(known.won), lost: format.number(known.n - known.won) })}
    </Notice>
  );
};
