import { describe, expect, it } from '@jest/globals';

import type { FlowFailure } from '@leads/lead-flows';
import type { TwentyError } from '@leads/twenty-api';

import { explainFailure } from './explain-failure.ts';

const url = 'https://crm.example';
const by = (cause: TwentyError): FlowFailure => ({ ok: false, code: cause.code, message: cause.message, cause });
const explain = (cause: TwentyError) => explainFailure({ failure: by(cause), url }).join('\n');

describe('explainFailure', () => {
  it.each<[string, TwentyError, RegExp]>([
    [
      'nobody listens',
      { code: 'NETWORK', subCode: 'NOT_SENT', message: '' },
      /Nothing answers at https:\/\/crm.*npm start/s,
    ],
    [
      'the line broke',
      { code: 'NETWORK', message: 'x', technicalMessage: 'ECONNRESET' },
      /did not answer \(ECONNRESET\)/,
    ],
    ['the key is wrong', { code: 'UNAUTHENTICATED', message: 'x' }, /does not accept this key.*MCP & APIs/s],
    [
      'the role may not',
      { code: 'FORBIDDEN', message: 'User does not have permission.' },
      /role may not.*Lead manager/s,
    ],
    ['the limit holds', { code: 'LIMIT_REACHED', message: 'x' }, /Wait a minute/],
    ['it is no Twenty', { code: 'UNREADABLE', status: 404, message: 'No API.' }, /HTTP 404.*Check the address/s],
    [
      'the app is not there',
      { code: 'INVALID', subCode: 'UNKNOWN_FIELD', field: 'leads', message: 'x' },
      /"leads".*not installed.*doctor/s,
    ],
    [
      'the app is not there, on a mutation',
      { code: 'INVALID', subCode: 'UNKNOWN_FIELD', field: 'createLeads', message: 'x' },
      /not installed/,
    ],
  ])('says what to do when %s', (_name, error, expected) => {
    expect(explain(error)).toMatch(expected);
  });

  it('repeats the message where there is no more to say', () => {
    expect(explain({ code: 'INVALID', message: 'Invalid value: "x"' })).toBe('Invalid value: "x"');
    expect(explain({ code: 'INVALID', subCode: 'UNKNOWN_FIELD', field: 'nope', message: 'No nope.' })).toBe('No nope.');
    expect(
      explainFailure({ failure: { ok: false, code: 'GATES_NOT_MET', message: 'Budget is missing.' }, url }),
    ).toEqual(['Budget is missing.']);
  });
});
