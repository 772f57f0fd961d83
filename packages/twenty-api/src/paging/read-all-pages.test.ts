import { describe, expect, it } from '@jest/globals';

import { createTwentyClient } from '../client/create-twenty-client.ts';
import { defineOperation } from '../client/define-operation.ts';
import { gql } from '../documents/gql.ts';
import { createFakeTransport, type ScriptedAnswer } from '../testing/fake-transport.ts';

import { readAllPages, type PageVariables } from './read-all-pages.ts';
import { readConnection, type Page } from './read-connection.ts';

const readPeople = defineOperation<Page<string>, PageVariables & { stage: string }>({
  document: gql`
    query People($first: Int, $after: String, $stage: String) {
      people(first: $first, after: $after, filter: { stage: { eq: $stage } }) {
        edges {
          node {
            id
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  read: readConnection({ rootField: 'people', readNode: (node) => (node as { id: string }).id }),
});

const pageOf = (ids: string[], next: string | null): ScriptedAnswer => ({
  data: {
    people: { edges: ids.map((id) => ({ node: { id } })), pageInfo: { hasNextPage: next !== null, endCursor: next } },
  },
});

const open = (answers: ScriptedAnswer[]) => {
  const transport = createFakeTransport(answers);
  const client = createTwentyClient({
    url: 'https://crm.example',
    getToken: () => 'key',
    fetch: transport.fetch,
    sleep: () => Promise.resolve(),
    now: () => new Date('2026-11-22T00:00:00Z'),
  });
  return { client, sent: transport.sent };
};

describe('readAllPages', () => {
  it('follows the cursors to the end', async () => {
    const { client, sent } = open([pageOf(['a', 'b'], 'after-b'), pageOf(['c', 'd'], 'after-d'), pageOf(['e'], null)]);
    const result = await readAllPages({ client, operation: readPeople, variables: { stage: 'NEW' }, pageSize: 2 });
    expect(result).toEqual({ ok: true, data: ['a', 'b', 'c', 'd', 'e'] });
    expect(sent.map(({ variables }) => variables)).toEqual([
      { stage: 'NEW', first: 2, after: null },
      { stage: 'NEW', first: 2, after: 'after-b' },
      { stage: 'NEW', first: 2, after: 'after-d' },
    ]);
  });

  it('asks for the documented page of 200 unless told otherwise', async () => {
    const { client, sent } = open([pageOf([], null)]);
    await readAllPages({ client, operation: readPeople, variables: { stage: 'NEW' } });
    expect(sent[0]?.variables).toMatchObject({ first: 200 });
  });

  it('reads no more than the limit, and asks for no more', async () => {
    const { client, sent } = open([pageOf(['a', 'b'], 'after-b'), pageOf(['c'], 'after-c')]);
    const result = await readAllPages({
      client,
      operation: readPeople,
      variables: { stage: 'NEW' },
      pageSize: 2,
      limit: 3,
    });
    expect(result).toEqual({ ok: true, data: ['a', 'b', 'c'] });
    expect(sent[1]?.variables).toMatchObject({ first: 1 });
  });

  it('stops at the first refusal', async () => {
    const refusal = {
      errors: [{ message: 'Invalid cursor: x', extensions: { subCode: 'INVALID_CURSOR', code: 'BAD_USER_INPUT' } }],
    };
    const { client } = open([pageOf(['a'], 'x'), refusal]);
    const result = await readAllPages({ client, operation: readPeople, variables: { stage: 'NEW' } });
    expect(result).toMatchObject({ ok: false, error: { code: 'INVALID', subCode: 'INVALID_CURSOR' } });
  });

  it('does not follow a cursor that stands still', async () => {
    const { client, sent } = open([pageOf(['a'], 'same'), pageOf(['a'], 'same'), pageOf(['a'], 'same')]);
    const result = await readAllPages({ client, operation: readPeople, variables: { stage: 'NEW' } });
    expect(result).toMatchObject({ ok: false, error: { code: 'UNREADABLE' } });
    expect(sent).toHaveLength(2);
  });

  it('ends at an empty page, whatever the page information says', async () => {
    const { client } = open([pageOf([], 'more')]);
    const result = await readAllPages({ client, operation: readPeople, variables: { stage: 'NEW' } });
    expect(result).toEqual({ ok: true, data: [] });
  });
});
