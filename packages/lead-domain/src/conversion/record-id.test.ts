import { describe, expect, it } from '@jest/globals';
import { validate, version } from 'uuid';

import { conversionId } from './conversion-id.ts';
import { recordId } from './record-id.ts';

const leadId = '00000000-0000-4000-8000-000000000001';
const otherLeadId = '00000000-0000-4000-8000-000000000002';

describe('recordId', () => {
  it('is a UUID of version 5', () => {
    const id = recordId({ leadId, role: 'company' });
    expect(validate(id)).toBe(true);
    expect(version(id)).toBe(5);
  });

  it('is the same every time, today and in every later version', () => {
    expect(recordId({ leadId, role: 'company' })).toBe(recordId({ leadId, role: 'company' }));
    expect(recordId({ leadId, role: 'company' })).toBe('3efbf2a1-934f-5a46-a586-f4a2f807773c');
  });

  it('differs by lead and role', () => {
    const ids = [leadId, otherLeadId].flatMap((id) =>
      ['company', 'person', 'opportunity', 'noteTarget:1', 'noteTarget:2'].map((role) =>
        recordId({ leadId: id, role }),
      ),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('conversionId', () => {
  it('is one for each attempt of each lead', () => {
    const ids = [leadId, otherLeadId].flatMap((id) => [1, 2].map((attempt) => conversionId({ leadId: id, attempt })));
    expect(new Set(ids).size).toBe(4);
    expect(conversionId({ leadId, attempt: 1 })).toBe(ids[0]);
  });
});
