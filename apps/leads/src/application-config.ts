import { defineApplication } from 'twenty-sdk/define';

import { IDENTIFIERS } from './identifiers.ts';

export default defineApplication({
  universalIdentifier: IDENTIFIERS.application,
  displayName: 'Leads',
  description: 'Lead management: capture, score, qualify and convert leads without losing or doubling one.',
  author: 'Leads for Twenty',
  category: 'Sales',
  logo: 'public/leads-icon.svg',
});
