import { defineFrontComponent } from 'twenty-sdk/define';

import { FRONT_COMPONENTS } from '../identifiers.ts';

import { QualificationWidget } from './qualification-widget.tsx';

export default defineFrontComponent({
  universalIdentifier: FRONT_COMPONENTS.qualificationPanel,
  name: 'qualification-panel',
  description: 'Budget, authority, need and timeline of a lead, each with its evidence',
  component: QualificationWidget,
});
