import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fastCheck from 'fast-check';
import { openTestEngine, type TestEngine } from '../testing/open-test-engine.ts';

const id = (number: number): string => `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`;
const numberOf = (value: unknown): number => Number(String(value).slice(-12));

let engine: TestEngine;

const WIDGETS = [
  {
    name: 'Alpha',
    colour: 'BLUE',
    colours: ['RED', 'BLUE'],
    stars: 'RATING_3',
    tags: ['Big', 'red'],
    count: 3,
    isHidden: true,
    madeOn: '2026-01-01',
    seenAt: '2026-01-01T10:00:00.000Z',
    price: 1.5,
    details: { a: 1 },
    worth: { amountMicros: 5, currencyCode: 'EUR' },
    ownerId: id(101),
  },
  {
    name: 'alpha',
    colour: 'RED',
    colours: ['GREEN'],
    stars: 'RATING_1',
    count: 1,
    madeOn: '2026-02-01',
    seenAt: '2026-01-02T10:00:00.000Z',
    worth: { amountMicros: 9 },
    ownerId: id(102),
  },
  { name: 'Beta', colour: 'GREEN', count: 2, tags: [] },
  { name: '', colour: 'GREEN', colours: [] },
];

beforeAll(async () => {
  engine = await openTestEngine();
  await engine.run('mutation($d:[PersonCreateInput!]!){createPeople(data:$d){id}}', {
    d: [
      { id: id(101), name: { firstName: 'Ada' } },
      { id: id(102), name: { firstName: 'Ben' } },
    ],
  });
  const made = await engine.run('mutation($d:[WidgetCreateInput!]!){createWidgets(data:$d){id}}', {
    d: WIDGETS.map((widget, index) => ({ id: id(index + 1), ...widget })),
  });
  expect(made.errors).toBeUndefined();
});

afterAll(() => engine.close());

const find = async (filter: string, order = '{id:AscNullsFirst}'): Promise<number[] | string | undefined> => {
  const answer = await engine.run(`query{widgets(filter:${filter},orderBy:[${order}]){edges{node{id}}}}`);
  if (answer.errors !== undefined) return answer.errors[0]?.message;
  return [...JSON.stringify(answer.data).matchAll(/"id":"([^"]+)"/g)].map(([, found]) => numberOf(found));
};

describe('filters', () => {
  it.each([
    ['{name:{eq:"Alpha"}}', [1]],
    ['{name:{neq:"Alpha"}}', [2, 3]],
    ['{name:{eq:""}}', [4]],
    ['{name:{is:NULL}}', [4]],
    ['{name:{ilike:"ALPH%"}}', [1, 2]],
    ['{name:{like:"%a"}}', [1, 2, 3]],
    ['{name:{startsWith:"a"}}', [2]],
    ['{name:{endsWith:"ta"}}', [3]],
    ['{name:{in:["Beta","Alpha"]}}', [1, 3]],
    ['{colour:{in:[GREEN]}}', [3, 4]],
    ['{colour:{neq:GREEN}}', [1, 2]],
    ['{stars:{eq:RATING_3}}', [1]],
    ['{stars:{is:NULL}}', [3, 4]],
    ['{colours:{containsAny:[BLUE,GREEN]}}', [1, 2]],
    ['{colours:{is:NULL}}', [3, 4]],
    ['{tags:{containsIlike:"%BIG%"}}', [1]],
    ['{count:{gte:2}}', [1, 3]],
    ['{count:{in:[1,2]}}', [2, 3]],
    ['{price:{lt:"2"}}', [1]],
    ['{isHidden:{eq:true}}', [1]],
    ['{isHidden:{eq:false}}', [2, 3, 4]],
    ['{madeOn:{gt:"2026-01-01"}}', [2]],
    ['{seenAt:{eq:"2026-01-01T10:00:00.000Z"}}', [1]],
    ['{seenAt:{lt:"2026-01-01T13:30:00.001+03:30"}}', [1]],
    ['{details:{like:"%a%"}}', [1]],
    ['{details:{is:NULL}}', [2, 3, 4]],
    ['{worth:{amountMicros:{gt:5}}}', [2]],
    ['{owner:{name:{firstName:{eq:"Ada"}}}}', [1]],
    ['{not:{owner:{name:{firstName:{eq:"Ada"}}}}}', [2]],
    ['{or:[{count:{eq:1}},{owner:{name:{firstName:{eq:"Ada"}}}}]}', [1, 2]],
    ['{and:[{count:{gt:1}},{not:{colour:{eq:GREEN}}}]}', [1]],
    ['{not:{}}', []],
  ])('%s finds %j', async (filter, expected) => {
    expect(await find(filter)).toEqual(expected);
  });

  it('finds every record with empty text when that is asked beside something else, as a real server does', async () => {
    expect(await find(`{count:{eq:3},name:{eq:""}}`)).toEqual([4]);
    expect(await find(`{and:[{count:{eq:3}},{name:{eq:""}}]}`)).toEqual([]);
  });

  it.each([
    ['{nope:{eq:1}}', 'Object widget doesn\'t have any "nope" field.'],
    ['{name:{eq:"a",neq:"b"}}', 'Filter for field "name" must have exactly one operator'],
    [
      '{name:{contains:"a"}}',
      'Operator "contains" is not valid for field "name" of type TEXT - Allowed operators: eq, neq, gt, gte, lt, lte, in, is, like, ilike, startsWith, endsWith',
    ],
    ['{id:{in:[]}}', 'Invalid filter value for field id. Expected non-empty array'],
    ['{id:{eq:"x"}}', 'Invalid UUID value \'x\' for field "id"'],
    ['{isHidden:{eq:5}}', 'Invalid boolean value 5 for field "isHidden"'],
    ['{count:{eq:"x"}}', 'Invalid number value NaN for field "count"'],
    ['{owner:{company:{name:{eq:"x"}}}}', 'Relation filter nesting deeper than 1 hop is not supported'],
    ['{noteTargets:{id:{eq:"x"}}}', 'Cannot filter by relation field "noteTargets"'],
  ])('refuses %s', async (filter, message) => {
    expect(await find(filter)).toBe(message);
  });
});

describe('orders', () => {
  it.each([
    ['{name:AscNullsFirst}', [4, 1, 3, 2]],
    ['{name:DescNullsLast}', [2, 3, 1, 4]],
    ['{colour:AscNullsFirst}', [2, 3, 4, 1]],
    ['{count:AscNullsLast}', [2, 3, 1, 4]],
    ['{worth:{amountMicros:DescNullsLast}}', [2, 1, 3, 4]],
    ['{owner:{name:{firstName:DescNullsLast}}}', [2, 1, 3, 4]],
    ['{id:DescNullsLast}', [1, 2, 3, 4]],
  ])('%s', async (order, expected) => {
    expect(await find('{}', order)).toEqual(expected);
  });
});

type Page = {
  widgets: {
    edges: { cursor: string; node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean };
  };
};

const isPage = (value: unknown): value is Page => typeof value === 'object' && value !== null && 'widgets' in value;

const page = async (variables: Record<string, unknown>): Promise<Page['widgets']> => {
  const { data } = await engine.run(
    'query($o:[WidgetOrderByInput],$first:Int,$last:Int,$after:String,$before:String){widgets(orderBy:$o,first:$first,last:$last,after:$after,before:$before){edges{cursor node{id colour madeOn}} pageInfo{hasNextPage hasPreviousPage}}}',
    variables,
  );
  if (!isPage(data)) throw new Error('no page');
  return data.widgets;
};

describe('pages', () => {
  const ORDERS = [[], [{ colour: 'AscNullsFirst' }], [{ colour: 'DescNullsLast' }]];

  it('put together are the whole list, whatever the order and the size, forward and backward', async () => {
    await fastCheck.assert(
      fastCheck.asyncProperty(
        fastCheck.constantFrom(...ORDERS),
        fastCheck.integer({ min: 1, max: 5 }),
        async (o, size) => {
          const whole = (await page({ o })).edges.map(({ node }) => node.id);
          const forward: string[] = [];
          for (let after: string | undefined; ;) {
            const { edges, pageInfo } = await page({ o, first: size, ...(after === undefined ? {} : { after }) });
            forward.push(...edges.map(({ node }) => node.id));
            after = edges.at(-1)?.cursor;
            if (!pageInfo.hasNextPage) break;
          }
          expect(forward).toEqual(whole);

          const last = (await page({ o })).edges.at(-1);
          const backward = [last?.node.id];
          for (let before = last?.cursor; before !== undefined;) {
            const { edges, pageInfo } = await page({ o, last: size, before });
            backward.unshift(...edges.map(({ node }) => node.id));
            before = pageInfo.hasPreviousPage ? edges[0]?.cursor : undefined;
          }
          expect(backward).toEqual(whole);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('lose their place when the order is not selected, as on a real server', async () => {
    const { data } = await engine.run('query{widgets(orderBy:[{count:DescNullsLast}],first:1){pageInfo{endCursor}}}');
    const cursor = /"endCursor":"([^"]+)"/.exec(JSON.stringify(data))?.[1] ?? '';
    expect(JSON.parse(Buffer.from(cursor, 'base64').toString())).toEqual({ id: id(1) });
  });

  it.each([
    ['first:1,last:1', 'Cannot provide both first and last'],
    ['first:-1', 'First argument must be non-negative'],
    ['after:"###"', 'Invalid cursor: ###'],
    ['nope:1', 'Argument not allowed: nope'],
  ])('refuse %s', async (given, message) => {
    const answer = await engine.run(`query{widgets(${given}){totalCount}}`);
    expect(answer.errors?.[0]?.message).toBe(message);
  });
});
