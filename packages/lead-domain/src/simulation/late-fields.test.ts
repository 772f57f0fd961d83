import { describe, expect, it } from '@jest/globals';

import { DEFAULT_SCORE_MODEL } from '../scoring/default-score-model.ts';
import { aLead } from '../testing/builders.ts';

import { isKnownLate, withoutLateValues } from './late-fields.ts';

describe('what is found out late', () => {
  it('is what the shipped rules about answers and refusals ask for', () => {
    const late = DEFAULT_SCORE_MODEL.rules.filter(isKnownLate).map(({ key }) => key);
    expect(late).toEqual(expect.arrayContaining(['budgetApproved', 'decisionMaker', 'needCritical', 'noNeed']));
    expect(late).toEqual(expect.arrayContaining(['doNotContact', 'consentWithdrawn']));
    expect(late).not.toEqual(expect.arrayContaining(['businessEmail']));
    expect(late).not.toEqual(expect.arrayContaining(['formSent']));
    expect(late).not.toEqual(expect.arrayContaining(['companyGiven']));
  });

  it('is empty where it is left out, and nothing else is', () => {
    const lead = aLead({ timeline: 'THIS_MONTH', contactAttempts: 4, companyName: 'Anvil' });
    expect(withoutLateValues(lead)).toEqual(aLead({ companyName: 'Anvil' }));
  });
});
