import { describe, expect, it } from '@jest/globals';
import { ADMIN } from '../testing/open-test-engine.ts';
import { buildMetadata } from '../../metadata/build-metadata.ts';
import { workspaceModel } from '../../metadata/workspace-model.ts';
import { rootOperations } from '../root-operations.ts';
import { schemaSdl } from '../schema/schema-sdl.ts';
import { documentReader } from './read-document.ts';

const model = workspaceModel(buildMetadata(null));
const read = documentReader({ sdl: schemaSdl(model), operations: rootOperations(model) });

const messageOf = (query: string): string | undefined => {
  const document = read({ query, actor: ADMIN });
  return document.kind === 'answered' ? document.answer.errors?.[0]?.message : undefined;
};

describe('reading a document', () => {
  it.each([
    ['query{people{', 'Syntax Error: Expected Name, found <EOF>.'],
    ['query{leadz{id}}', 'Cannot query field "leadz" on type "Query".'],
    ['query{people{edges{node{nope}}}}', 'Cannot query field "nope" on type "Person".'],
    [
      'query{people{totalCount} leadz{id}}',
      'This query cannot be executed as a single request. Please split it into separate queries.',
    ],
    [
      'query($a:Boolean!){people{totalCount @skip(if:$a)}}',
      'Directive "@skip" is refused by the sandbox: a real Twenty fails on directives.',
    ],
    [
      'query{people{edges{node{x:id}}}}',
      'Alias "x" is refused by the sandbox: a real Twenty ignores aliases below the root.',
    ],
    ['query{a:people{totalCount} b:people{totalCount}}', 'Duplicate root resolver: "people"'],
    ['query{people(first:$n){totalCount}}', 'Variable "$n" is not defined.'],
    ['query{people{edges{node{emails}}}}', 'Field "emails" of type "Emails" must have a selection of subfields.'],
  ])('refuses %s', (query, message) => {
    expect(messageOf(query)).toBe(message);
  });

  it('counts at most twenty root fields', () => {
    const fields = Array.from({ length: 21 }, (_, index) => `a${index}:companies{totalCount}`).join(' ');
    expect(messageOf(`query{${fields}}`)).toContain('Too many root resolvers requested: 21');
  });

  it('resolves fragments, variables and root aliases', () => {
    const document = read({
      query:
        'query($id:UUID){x:person(filter:{id:{eq:$id}}){...P ...on Person{emails{primaryEmail}}}} fragment P on Person{id emails{additionalEmails}}',
      variables: { id: 'some-id' },
      actor: ADMIN,
    });
    if (document.kind !== 'fields') throw new Error('expected root fields');
    const [field] = document.fields;
    expect(field?.key).toBe('x');
    expect(field?.arguments).toEqual({ filter: { id: { eq: 'some-id' } } });
    expect([...(field?.selection.get('emails')?.keys() ?? [])]).toEqual(['additionalEmails', 'primaryEmail']);
  });

  it('answers introspection', () => {
    const document = read({ query: '{__type(name:"Person"){name}}', actor: ADMIN });
    expect(document).toEqual({ kind: 'answered', answer: { data: { __type: { name: 'Person' } } } });
  });
});
