import { describe, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';

import { gql } from './gql.ts';

describe('gql', () => {
  it('knows kind, name and root fields of a query', () => {
    const document = gql`
      query People($first: Int = 2, $filter: PersonFilterInput = { name: { eq: "{" } }) @cached {
        people(first: $first, filter: { and: [{ id: { is: NOT_NULL } }] }) {
          edges {
            node {
              id
            }
          }
        }
        best: company(filter: { name: { eq: "a \\" } people" } }) {
          id # { not a field
        }
      }
    `;
    expect(document).toMatchObject({ kind: 'query', name: 'People', rootFields: ['people', 'company'] });
  });

  it('knows a mutation, and a query in shorthand', () => {
    expect(gql('mutation Make($d: CompanyCreateInput!) { createCompany(data: $d) { id } }')).toMatchObject({
      kind: 'mutation',
      name: 'Make',
      rootFields: ['createCompany'],
    });
    expect(gql('{ people { totalCount } companies { totalCount } }')).toMatchObject({
      kind: 'query',
      name: null,
      rootFields: ['people', 'companies'],
    });
  });

  it('reads past comments, block strings and inline fragments', () => {
    const document = gql(`# a comment with {
      query Q { a(text: """ } " """) { id } ...Rest ... on Query { b } c: d }`);
    expect(document.rootFields).toEqual(['a', 'd']);
  });

  it('sends every fragment once, however often and deep it was given', () => {
    const name = gql`
      fragment Name on Person {
        name {
          firstName
        }
      }
    `;
    const person = gql`
      fragment Human on Person {
        id
        ...Name
      }
      ${name}
    `;
    const document = gql`
      query People {
        people {
          edges {
            node {
              ...Human
              ...Name
            }
          }
        }
      }
      ${person}
      ${name}
    `;
    expect(person).toMatchObject({ kind: 'fragment', name: 'Human' });
    expect(document.text.match(/fragment \w+/g)).toEqual(['fragment Name', 'fragment Human']);
    expect(parse(document.text).definitions).toHaveLength(3);
  });

  it('takes strings as they are', () => {
    const field = 'totalCount';
    expect(print(parse(gql`query Q { people { ${field} } }`.text))).toBe(
      print(parse('query Q { people { totalCount } }')),
    );
  });

  it.each([
    '',
    'people { id }',
    'query Q',
    'query Q { people',
    'query Q { people } }',
    'query Q { people(first: 1 { id } }',
    'query A { a } query B { b }',
    'subscription S { a }',
  ])('refuses %j', (text) => {
    expect(() => gql(text)).toThrow(/one complete GraphQL definition/);
  });
});
