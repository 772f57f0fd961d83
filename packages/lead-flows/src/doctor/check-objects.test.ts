import { describe, expect, it } from '@jest/globals';

import { checkObjects } from './check-objects.ts';
import { EXPECTED_FIELDS } from './expected-fields.ts';

const complete = () => new Map(Object.entries(EXPECTED_FIELDS).map(([name, fields]) => [name, new Set(fields)]));

describe('checkObjects', () => {
  it('is content with an installation that has everything', () => {
    const checks = checkObjects({ workspace: 'Acme', objects: complete() });
    expect(checks).toHaveLength(Object.keys(EXPECTED_FIELDS).length);
    expect(checks.filter(({ state }) => state !== 'ok')).toEqual([]);
  });

  it('expects what our documents select', () => {
    expect(EXPECTED_FIELDS.lead).toEqual(expect.arrayContaining(['emails', 'touchDigest', 'convertedOpportunityId']));
    expect(EXPECTED_FIELDS.lead).not.toContain('primaryEmail');
  });

  it('names a missing object, a missing field, and the remedy', () => {
    const objects = complete();
    objects.delete('leadForm');
    objects.get('person')?.clear();
    objects.get('lead')?.delete('score');
    const failed = checkObjects({ workspace: 'Acme', objects }).filter(({ state }) => state === 'failed');
    expect(failed.map(({ key, detail }) => [key, detail])).toEqual([
      ['object.lead', 'Missing: score.'],
      ['object.leadForm', 'It is missing.'],
      ['object.person', 'Missing: leads.'],
    ]);
    expect(failed.every(({ remedy }) => remedy)).toBe(true);
  });
});
