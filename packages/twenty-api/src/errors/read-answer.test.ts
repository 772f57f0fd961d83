import { describe, expect, it } from '@jest/globals';

import { RECORDED_REFUSALS } from '../testing/recorded-refusals.ts';

import { readAnswer } from './read-answer.ts';

const duplicate = { message: 'A duplicate entry was detected', extensions: { code: 'BAD_USER_INPUT' } };
const limited = {
  message: 'Limit reached (100 tokens per 60000 ms)',
  extensions: { subCode: 'LIMIT_REACHED', code: 'BAD_USER_INPUT' },
};

describe('readAnswer', () => {
  it('hands over the data of an answer without errors', () => {
    expect(readAnswer({ data: { people: { totalCount: 3 } } })).toEqual({
      ok: true,
      data: { people: { totalCount: 3 } },
    });
  });

  it.each(RECORDED_REFUSALS.filter(({ status }) => status === undefined))('reads $name', ({ answer, expected }) => {
    const result = readAnswer(answer);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.error).toMatchObject(expected);
  });

  it('says of a partial failure what was carried out and what was not', () => {
    const result = readAnswer({
      data: { createCompany: { id: 'c' }, createPerson: null, createOpportunity: { id: 'o' } },
      errors: [{ ...duplicate, extensions: { ...duplicate.extensions, conflictingRecordId: 'p' } }],
    });
    expect(result).toMatchObject({
      ok: false,
      error: {
        code: 'PARTIAL',
        partial: {
          data: { createCompany: { id: 'c' } },
          carriedOut: ['createCompany', 'createOpportunity'],
          refused: ['createPerson'],
          errors: [{ code: 'DUPLICATE', conflictingRecordId: 'p' }],
        },
      },
    });
  });

  it('reports the error that waiting does not lift, when the limit was reached beside it', () => {
    const result = readAnswer({ data: { createCompany: null, createPerson: null }, errors: [limited, duplicate] });
    expect(result).toMatchObject({ ok: false, error: { code: 'DUPLICATE' } });
  });

  it.each([{ data: null }, {}, { data: null, errors: [] }])('does not take %j for data', (answer) => {
    expect(readAnswer(answer)).toMatchObject({ ok: false, error: { code: 'UNREADABLE' } });
  });

  it.each([[null], ['text'], [{}], [{ message: 5, extensions: 'none' }]])('survives %j as an error', (entry) => {
    expect(readAnswer({ errors: [entry] })).toMatchObject({ ok: false, error: { code: 'UNKNOWN' } });
  });

  it('keeps an error of a code that we do not know, with its message', () => {
    const entry = { message: 'The moon is full', extensions: { code: 'LUNAR' } };
    expect(readAnswer({ errors: [entry] })).toMatchObject({
      ok: false,
      error: { code: 'UNKNOWN', message: 'The moon is full', technicalMessage: 'The moon is full' },
    });
  });
});
