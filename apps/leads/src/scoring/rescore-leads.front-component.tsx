import { defineFrontComponent } from 'twenty-sdk/define';

import { FRONT_COMPONENTS } from '../identifiers.ts';

import { RescoreCommand } from './rescore-command.tsx';

export default defineFrontComponent({
  universalIdentifier: FRONT_COMPONENTS.rescoreLeads,
  name: 'rescore-leads',
  description: 'Scores the selected leads again',
  isHeadless: true,
  component: RescoreCommand,
});
