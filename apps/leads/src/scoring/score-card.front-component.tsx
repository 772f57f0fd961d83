import { defineFrontComponent } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

import { ScoreWidget } from './score-widget.tsx';

export default defineFrontComponent({
  universalIdentifier: IDENTIFIERS.frontComponents.scoreCard,
  name: 'score-card',
  description: 'The score of a lead with the parts that sum to it',
  component: ScoreWidget,
});
