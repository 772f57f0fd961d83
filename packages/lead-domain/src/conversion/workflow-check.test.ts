import { describe, expect, it } from '@jest/globals';

import { type PlannedRecord } from './conversion-plan.ts';
import { workflowCheck } from './workflow-check.ts';

const person = (data: Record<string, unknown>): PlannedRecord => ({
  action: 'create',
  id: 'person',
  label: '',
  evidence: [],
  changes: [],
  data,
});

const check = (fields: Partial<Parameters<typeof workflowCheck>[0]> = {}) =>
  workflowCheck({
    person: person({ emails: {} }),
    companyId: 'company',
    companyLink: 'https://acme.ir',
    primaryEmail: 'ali@acme.ir',
    ...fields,
  });

describe('workflowCheck', () => {
  it.each([
    ['https://acme.ir', false],
    ['https://www.acme.ir/', false],
    ['acme.ir', false],
    ['https://ACME.ir/x', false],
    ['https://acme.com', true],
    ['https://shop.acme.ir', true],
    ['', true],
  ])('foresees for a company at %s that the workflow moves the person: %s', (companyLink, isLikelyToMove) => {
    expect(check({ companyLink })).toEqual({
      personId: 'person',
      expectedCompanyId: 'company',
      emailDomain: 'acme.ir',
      isLikelyToMove,
    });
  });

  it('foresees that a mail host below the domain makes another company', () => {
    expect(check({ primaryEmail: 'ali@mail.acme.ir' })).toMatchObject({ isLikelyToMove: true });
  });

  it.each([
    ['free mail', { primaryEmail: 'ali@gmail.com' }],
    ['no address', { primaryEmail: '' }],
    ['a person whose addresses are not written', { person: person({ jobTitle: 'CEO' }) }],
    ['no person', { person: { ...person({ emails: {} }), id: null } }],
  ])('has nothing to check for %s', (_, fields) => {
    expect(check(fields)).toBeNull();
  });
});
