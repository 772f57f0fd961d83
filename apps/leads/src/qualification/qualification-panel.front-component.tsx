import { defineFrontComponent } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

import { QualificationWidget } from './qualification-widget.tsx';

export default defineFrontComponent({
  universalIdentifier: IDENTIFIERS.frontComponents.qualificationPanel,
  name: 'qualification-panel',
  description: 'Budget, authority, need and timeline of a lead, each with its evidence',
  component: QualificationWidget,
});
