import { gql } from '@leads/twenty-api';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';

import { composeWrites, writtenIdsSchema } from './compose-writes.ts';
import { type RecordWrite } from './record-write.ts';

const read = (data: unknown) => writtenIdsSchema.parse(data);
const ID = '00000000-0000-4000-8000-000000000001';

describe('composeWrites', () => {
  it('makes one document of writes of every kind', () => {
    const writes: RecordWrite[] = [
      { kind: 'create', object: 'company', data: { id: ID, name: 'Golden Anvil' } },
      { kind: 'upsert', object: 'noteTarget', data: [{ id: ID, noteId: ID }] },
      { kind: 'update', object: 'person', id: ID, data: { jobTitle: 'Smith' } },
      { kind: 'delete', object: 'opportunity', id: ID },
      { kind: 'updateWhere', object: 'leadTouch', filter: { id: { in: [ID] } }, data: { companyId: ID } },
    ];
    const { operation, variables } = composeWrites({ name: 'Everything', writes, read });
    expect(operation.document).toMatchObject({
      kind: 'mutation',
      name: 'Everything',
      rootFields: ['createCompany', 'createNoteTargets', 'updatePerson', 'deleteOpportunity', 'updateLeadTouches'],
    });
    expect(() => parse(operation.document.text)).not.toThrow();
    expect(operation.document.text).toContain('$companyData: CompanyCreateInput!');
    expect(operation.document.text).toContain('createNoteTargets(data: $noteTargetRecords, upsert: true)');
    expect(variables).toEqual({
      companyData: { id: ID, name: 'Golden Anvil' },
      noteTargetRecords: [{ id: ID, noteId: ID }],
      personId: ID,
      personChanges: { jobTitle: 'Smith' },
      opportunityId: ID,
      leadTouchFilter: { id: { in: [ID] } },
      leadTouchShared: { companyId: ID },
    });
  });

  it('reads the ids that each root field wrote', () => {
    const { operation } = composeWrites({ name: 'Read', writes: [{ kind: 'delete', object: 'lead', id: ID }], read });
    expect(
      operation.read({ createCompany: { id: ID }, createNoteTargets: [{ id: ID }, { id: 'b' }], updatePerson: null }),
    ).toEqual({ createCompany: [ID], createNoteTargets: [ID, 'b'], updatePerson: [] });
  });

  it('is repeatable, since every write of ours is', () => {
    const { operation } = composeWrites({ name: 'Again', writes: [{ kind: 'delete', object: 'lead', id: ID }], read });
    expect(operation.isRepeatable).toBe(true);
  });

  it('asks for more than ids where more is wanted', () => {
    const answer = gql`
      fragment LeadName on Lead {
        name
      }
    `;
    const write: RecordWrite = { kind: 'upsert', object: 'lead', data: [{ id: ID }], answer };
    const { operation } = composeWrites({ name: 'Ask', writes: [write], read: (data) => data });
    expect(parse(operation.document.text).definitions).toHaveLength(2);
    expect(operation.document.text).toContain('upsert: true) { id ...LeadName }');
    expect(operation.read({ createLeads: [{ id: ID, name: 'Ada' }] })).toEqual({
      createLeads: [{ id: ID, name: 'Ada' }],
    });
  });

  it('refuses the same root field twice, as Twenty does', () => {
    const write: RecordWrite = { kind: 'update', object: 'lead', id: ID, data: {} };
    expect(() => composeWrites({ name: 'Twice', writes: [write, write], read })).toThrow('"updateLead" stands twice');
  });
});
