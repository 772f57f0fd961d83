import { defineFrontComponent } from 'twenty-sdk/define';

import { FRONT_COMPONENTS } from '../identifiers.ts';

import { ScoreWidget } from './score-widget.tsx';

export default defineFrontComponent({
  universalIdentifier: FRONT_COMPONENTS.scoreCard,
  name: 'score-card',
  description: 'The score of a lead with the parts that sum to it',
  component: ScoreWidget,
});
