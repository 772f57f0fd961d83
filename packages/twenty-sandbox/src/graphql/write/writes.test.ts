import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fastCheck from 'fast-check';
import type { Actor, EngineAnswer } from '../../engine.ts';
import { openTestEngine, type TestEngine } from '../testing/open-test-engine.ts';

const id = (number: number): string => `bbbbbbbb-0000-4000-8000-${String(number).padStart(12, '0')}`;

let engine: TestEngine;

beforeAll(async () => {
  engine = await openTestEngine();
});

beforeEach(async () => {
  await engine.run(
    'mutation{destroyWidgets(filter:{not:{and:[]}}){id}}'.replace('{not:{and:[]}}', '{createdAt:{gt:"2000-01-01"}}'),
  );
  await engine.run('mutation($d:WidgetCreateInput!){createWidget(data:$d){id}}', {
    d: { id: id(1), name: 'One', code: 'one', count: 1, worth: { amountMicros: 7, currencyCode: 'EUR' } },
  });
  engine.events.length = 0;
});

afterAll(() => engine.close());

const names = (): string[] => engine.events.map(({ name, recordId }) => `${name} ${Number(recordId.slice(-12))}`);
const error = (answer: EngineAnswer) => answer.errors?.[0]?.extensions;

describe('creating', () => {
  it('fills in defaults, author and a place before the others', async () => {
    const { data } = await engine.run(
      `mutation{createWidget(data:{id:"${id(2)}"}){name colour isHidden tags worth{amountMicros currencyCode} position createdBy{source name} deletedAt}}`,
    );
    expect(data?.createWidget).toEqual({
      name: '',
      colour: 'RED',
      isHidden: false,
      tags: [],
      worth: { amountMicros: null, currencyCode: 'USD' },
      position: -2,
      createdBy: { source: 'MANUAL', name: 'Ada Admin' },
      deletedAt: null,
    });
  });

  it('tells of a creation and of an upsert', async () => {
    await engine.run(`mutation{createWidget(data:{id:"${id(2)}",name:"Two"}){id}}`);
    expect(names()).toEqual(['widget.created 2', 'widget.upserted 2']);
    expect(engine.events[0]?.after).toMatchObject({ name: 'Two', ownerId: null, worth: { currencyCode: 'USD' } });
  });

  it('refuses nothing where the app requires something', async () => {
    const answer = await engine.run(`mutation{updateWidget(id:"${id(1)}",data:{colour:null}){id}}`);
    expect(answer.errors?.[0]?.message).toBe(
      'null value in column "colour" of relation "_widget" violates not-null constraint',
    );
    expect(error(answer)).toEqual({
      userFriendlyMessage: 'A required field is missing. Please provide all required values and try again.',
      code: 'BAD_USER_INPUT',
    });
  });

  it('names the record that holds a unique value, unless it is deleted', async () => {
    const twin = `mutation{createWidget(data:{code:"one"}){id}}`;
    expect(error(await engine.run(twin))).toEqual({
      userFriendlyMessage: 'This code value is already in use. Please check your data and try again.',
      conflictingRecordId: id(1),
      conflictingObjectNameSingular: 'widget',
      code: 'BAD_USER_INPUT',
    });
    await engine.run(`mutation{deleteWidget(id:"${id(1)}"){id}}`);
    expect(error(await engine.run(twin))?.conflictingRecordId).toBeUndefined();
  });

  it('writes all of a list or nothing of it', async () => {
    const answer = await engine.run(
      `mutation{createWidgets(data:[{id:"${id(2)}"},{id:"${id(3)}",ownerId:"${id(99)}"}]){id}}`,
    );
    expect(error(answer)?.code).toBe('BAD_USER_INPUT');
    const found = await engine.run('query{widgets{totalCount}}');
    expect(found.data).toEqual({ widgets: { totalCount: 1 } });
    expect(engine.events).toEqual([]);
  });
});

describe('updating', () => {
  it('tells what changed, relations by both names', async () => {
    await engine.run(`mutation{createPerson(data:{id:"${id(50)}"}){id}}`);
    engine.events.length = 0;
    await engine.run(`mutation{updateWidget(id:"${id(1)}",data:{count:2,ownerId:"${id(50)}"}){id}}`);
    const [updated, upserted] = engine.events;
    expect(updated?.name).toBe('widget.updated');
    expect(updated?.updatedFields).toEqual(['count', 'owner', 'ownerId']);
    expect(updated?.diff).toEqual({
      count: { before: 1, after: 2 },
      owner: { before: { id: null }, after: { id: id(50) } },
    });
    expect(upserted?.name).toBe('widget.upserted');
  });

  it('is no update where nothing changes', async () => {
    await engine.run(`mutation{updateWidget(id:"${id(1)}",data:{count:1}){id}}`);
    expect(names()).toEqual(['widget.upserted 1']);
  });

  it.each([
    ['a filter on a field that the update changes', `{id:{eq:"${id(1)}"},count:{neq:2}}`, []],
    ['a filter on the id', `{id:{eq:"${id(1)}"}}`, ['widget.updated 1', 'widget.upserted 1']],
    ['a filter on another field', '{code:{eq:"one"}}', ['widget.updated 1', 'widget.upserted 1']],
  ])('by %s', async (_, filter, expected) => {
    const guard = `mutation{updateWidgets(filter:${filter},data:{count:2}){id count}}`;
    expect((await engine.run(guard)).data).toEqual({ updateWidgets: [{ id: id(1), count: 2 }] });
    expect(names()).toEqual(expected);
  });

  it('finds nothing the second time when the filter was a guard', async () => {
    const guard = `mutation{updateWidgets(filter:{id:{eq:"${id(1)}"},count:{neq:2}},data:{count:2}){id}}`;
    await engine.run(guard);
    expect((await engine.run(guard)).data).toEqual({ updateWidgets: [] });
  });

  it('changes the parts of a composite that were given, and nothing for null', async () => {
    const worth = async (value: string) =>
      (
        await engine.run(
          `mutation{updateWidget(id:"${id(1)}",data:{worth:${value}}){worth{amountMicros currencyCode}}}`,
        )
      ).data;
    expect(await worth('{currencyCode:"USD"}')).toEqual({
      updateWidget: { worth: { amountMicros: 7, currencyCode: 'USD' } },
    });
    expect(await worth('null')).toEqual({ updateWidget: { worth: { amountMicros: 7, currencyCode: 'USD' } } });
    expect(await worth('{amountMicros:8.9}')).toEqual({
      updateWidget: { worth: { amountMicros: 8, currencyCode: 'USD' } },
    });
  });

  it('of a missing record is refused', async () => {
    expect(error(await engine.run(`mutation{updateWidget(id:"${id(9)}",data:{count:1}){id}}`))).toMatchObject({
      code: 'NOT_FOUND',
      subCode: 'RECORD_NOT_FOUND',
    });
  });

  it('is refused to a role without the right, and then writes nothing', async () => {
    const reader: Actor = { kind: 'user', name: 'Rita', role: { label: 'Reader', canReadAllObjectRecords: true } };
    const answer = await engine.run(`mutation{updateWidget(id:"${id(1)}",data:{count:9}){id}}`, {}, reader);
    expect(error(answer)).toMatchObject({ code: 'FORBIDDEN', subCode: 'PERMISSION_DENIED' });
    expect((await engine.run(`query{widget(filter:{id:{eq:"${id(1)}"}}){count}}`)).data).toEqual({
      widget: { count: 1 },
    });
  });
});

describe('deleting', () => {
  it('hides, restoring shows again, destroying is for good', async () => {
    const count = async () => (await engine.run('query{widgets{totalCount}}')).data;
    await engine.run(`mutation{deleteWidget(id:"${id(1)}"){id}}`);
    expect(await count()).toEqual({ widgets: { totalCount: 0 } });
    await engine.run(`mutation{restoreWidget(id:"${id(1)}"){id}}`);
    expect(await count()).toEqual({ widgets: { totalCount: 1 } });
    await engine.run(`mutation{destroyWidget(id:"${id(1)}"){id}}`);
    await engine.run(`mutation{restoreWidget(id:"${id(1)}"){id}}`);
    expect(await count()).toEqual({ widgets: { totalCount: 0 } });
    expect(names()).toEqual(['widget.deleted 1', 'widget.restored 1', 'widget.destroyed 1']);
  });

  it('answers nothing when the filter tests deletedAt, although it deletes', async () => {
    const answer = await engine.run(`mutation{deleteWidgets(filter:{id:{eq:"${id(1)}"},deletedAt:{is:NULL}}){id}}`);
    expect(answer.data).toEqual({ deleteWidgets: [] });
    expect((await engine.run('query{widgets{totalCount}}')).data).toEqual({ widgets: { totalCount: 0 } });
  });

  it('of an owner empties the reference', async () => {
    await engine.run(`mutation{createPerson(data:{id:"${id(60)}"}){id}}`);
    await engine.run(`mutation{updateWidget(id:"${id(1)}",data:{ownerId:"${id(60)}"}){id}}`);
    await engine.run(`mutation{deletePerson(id:"${id(60)}"){id}}`);
    const query = `query{widget(filter:{id:{eq:"${id(1)}"}}){ownerId owner{id}}}`;
    expect((await engine.run(query)).data).toEqual({ widget: { ownerId: null, owner: null } });
    await engine.run(`mutation{destroyPerson(id:"${id(60)}"){id}}`);
    expect((await engine.run(`query{widget(filter:{id:{eq:"${id(1)}"}}){ownerId}}`)).data).toEqual({
      widget: { ownerId: null },
    });
  });
});

describe('upserting', () => {
  const upsert = (data: unknown): Promise<EngineAnswer> =>
    engine.run('mutation($d:[WidgetCreateInput!]!){createWidgets(data:$d,upsert:true){id name count}}', { d: data });

  it('matches by a unique value, changes what was given, revives what was deleted', async () => {
    await engine.run(`mutation{deleteWidget(id:"${id(1)}"){id}}`);
    engine.events.length = 0;
    expect((await upsert([{ code: 'one', name: 'Again' }])).data).toEqual({
      createWidgets: [{ id: id(1), name: 'Again', count: 1 }],
    });
    expect(names()).toEqual(['widget.updated 1', 'widget.upserted 1']);
  });

  it('refuses values that belong to two records', async () => {
    await upsert([{ id: id(2), code: 'two' }]);
    expect(error(await upsert([{ id: id(2), code: 'one' }]))?.subCode).toBe(
      'UPSERT_MULTIPLE_MATCHING_RECORDS_CONFLICT',
    );
  });

  it('done again gives the same records', async () => {
    const widgets = fastCheck.uniqueArray(
      fastCheck.record({
        number: fastCheck.integer({ min: 1, max: 6 }),
        name: fastCheck.string({ maxLength: 5 }),
        count: fastCheck.integer({ min: 0, max: 9 }),
      }),
      { selector: ({ number }) => number, minLength: 1 },
    );
    const all = async () => (await engine.run('query{widgets{edges{node{id name count position}}}}')).data;
    await fastCheck.assert(
      fastCheck.asyncProperty(widgets, async (drawn) => {
        const data = drawn.map(({ number, name, count }) => ({
          id: id(number),
          name: name.replaceAll('\u0000', ''),
          count,
        }));
        await upsert(data);
        const once = await all();
        await upsert(data);
        expect(await all()).toEqual(once);
      }),
      { numRuns: 15 },
    );
  });
});
