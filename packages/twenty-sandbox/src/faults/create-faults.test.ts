import { describe, expect, it } from '@jest/globals';
import type { RequestRecord } from '../runtime/workspace.ts';
import { createFaults } from './create-faults.ts';

const request = (more: Partial<RequestRecord> = {}): RequestRecord => ({
  index: 0,
  at: new Date(0),
  by: { kind: 'apiKey', name: 'key' },
  method: 'POST',
  path: '/graphql',
  operation: { type: 'mutation', name: 'CreateLead', rootFields: ['createLead'] },
  variables: null,
  status: null,
  errorCodes: [],
  durationMs: null,
  fault: null,
  ...more,
});

const byFunction = (functionName: string): RequestRecord =>
  request({ by: { kind: 'app', run: { id: '1', functionName }, onBehalfOf: null } });

describe('a fault', () => {
  it('strikes once unless told otherwise', () => {
    const faults = createFaults();
    const armed = faults.inject({ mode: 'fail-before' });

    expect([faults.strike(request()), faults.strike(request())]).toEqual(['fail-before', null]);
    expect(armed.struck()).toBe(1);
  });

  it('strikes as often as told', () => {
    const faults = createFaults();
    faults.inject({ mode: 'lose-answer', times: 2 });

    expect([1, 2, 3].map(() => faults.strike(request()))).toEqual(['lose-answer', 'lose-answer', null]);
  });

  it('strikes the n-th of the requests that fit', () => {
    const faults = createFaults();
    faults.inject({ mode: 'fail-after', where: { operation: 'CreateLead', index: 1 } });
    const other = request({ operation: { type: 'query', name: 'Leads', rootFields: ['leads'] } });

    expect([request(), other, request(), request()].map(faults.strike)).toEqual([null, null, 'fail-after', null]);
  });

  it.each([
    [{ path: '/graphql' }, request(), request({ path: '/s/x' })],
    [{ operation: 'CreateLead' }, request(), request({ operation: null })],
    [{ rootField: 'createLead' }, request(), request({ operation: null })],
    [{ functionName: 'convert' }, byFunction('convert'), byFunction('score')],
    [{ matches: (one: RequestRecord) => one.method === 'POST' }, request(), request({ method: 'GET' })],
  ])('strikes only where %o', (where, fitting, other) => {
    const faults = createFaults();
    faults.inject({ mode: 'unreachable', where });

    expect([faults.strike(other), faults.strike(fitting)]).toEqual([null, 'unreachable']);
  });

  it('can be taken back, alone or with all others', () => {
    const faults = createFaults();
    faults.inject({ mode: 'unreachable' }).remove();
    expect(faults.strike(request())).toBeNull();

    faults.inject({ mode: 'unreachable' });
    faults.latency(50);
    faults.rateLimit({ rootFieldsPerMinute: 100 });
    faults.clear();
    expect([faults.strike(request()), faults.latencyMs(), faults.limit()]).toEqual([null, 0, null]);
  });

  it('leaves the count of the others as it is', () => {
    const faults = createFaults();
    faults.inject({ mode: 'fail-before', where: { index: 0 } });
    faults.inject({ mode: 'fail-after', where: { index: 1 } });

    expect([faults.strike(request()), faults.strike(request())]).toEqual(['fail-before', 'fail-after']);
  });
});
