import { describe, expect, it } from '@jest/globals';

import { SAMPLE_IDS, samplePlan } from '../testing/sample-plan.ts';

import { shownChanges } from './shown-changes.ts';

describe('shownChanges', () => {
  it('names the planned records instead of their ids', () => {
    const changes = shownChanges({ plan: samplePlan(), role: 'opportunity' });
    expect(changes).toContainEqual({ field: 'companyId', from: null, to: 'Golden Anvil GmbH' });
    expect(changes).toContainEqual({ field: 'pointOfContactId', from: null, to: 'Maria Keller' });
  });

  it('leaves out what is typed right above', () => {
    const fields = shownChanges({ plan: samplePlan(), role: 'opportunity' }).map(({ field }) => field);
    expect(fields).toEqual(['stage', 'closeDate', 'companyId', 'pointOfContactId']);
  });

  it('leaves out ids of other records and changes from nothing to nothing', () => {
    const plan = samplePlan();
    const person = {
      ...plan.records.person,
      changes: [
        { field: 'ownerId', from: null, to: '99999999-9999-4999-8999-999999999999' },
        { field: 'phones', from: null, to: { primaryPhoneNumber: '', additionalPhones: [] } },
        { field: 'city', from: 'Dresden', to: '' },
        { field: 'companyId', from: null, to: SAMPLE_IDS.company },
      ],
    };
    const changes = shownChanges({ plan: samplePlan({ records: { ...plan.records, person } }), role: 'person' });
    expect(changes.map(({ field }) => field)).toEqual(['city', 'companyId']);
  });
});
