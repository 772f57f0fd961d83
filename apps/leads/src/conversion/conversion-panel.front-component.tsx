import { defineFrontComponent } from 'twenty-sdk/define';

import { FRONT_COMPONENTS } from '../identifiers.ts';

import { ConversionWidget } from './conversion-widget.tsx';

export default defineFrontComponent({
  universalIdentifier: FRONT_COMPONENTS.conversionPanel,
  name: 'conversion-panel',
  description: 'The plan of a conversion before it is carried out, and its receipt',
  component: ConversionWidget,
});
