import { defineFrontComponent } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

import { RescoreCommand } from './rescore-command.tsx';

export default defineFrontComponent({
  universalIdentifier: IDENTIFIERS.frontComponents.rescoreLeads,
  name: 'rescore-leads',
  description: 'Scores the selected leads again',
  isHeadless: true,
  component: RescoreCommand,
});
