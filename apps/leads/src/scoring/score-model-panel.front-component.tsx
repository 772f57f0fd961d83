import { defineFrontComponent } from 'twenty-sdk/define';

import { FRONT_COMPONENTS } from '../identifiers.ts';

import { ScoreModelWidget } from './score-model-widget.tsx';

export default defineFrontComponent({
  universalIdentifier: FRONT_COMPONENTS.scoreModelPanel,
  name: 'score-model-panel',
  description: 'The rules of a score model: edit a draft, see what it would change, publish it',
  component: ScoreModelWidget,
});
