import type { TwentyErrorCode } from '../errors/twenty-error.ts';

/** Refusals as a running Twenty 2.21 gave them, and what we make of each. */
export const RECORDED_REFUSALS: readonly {
  name: string;
  status?: number;
  answer: { data?: Record<string, unknown> | null; errors: unknown[] };
  expected: { code: TwentyErrorCode; message: string } & Record<string, unknown>;
}[] = [
  {
    name: 'a unique value that is taken',
    answer: {
      data: { createCompany: null },
      errors: [
        {
          message: 'A duplicate entry was detected',
          extensions: {
            userFriendlyMessage: 'This Domain Name value is already in use. Please check your data and try again.',
            conflictingRecordId: '11111111-1111-4111-8111-000000000001',
            conflictingObjectNameSingular: 'company',
            code: 'BAD_USER_INPUT',
          },
        },
      ],
    },
    expected: {
      code: 'DUPLICATE',
      message: 'This Domain Name value is already in use. Please check your data and try again.',
      conflictingRecordId: '11111111-1111-4111-8111-000000000001',
      conflictingObjectName: 'company',
    },
  },
  {
    name: 'an id that is taken',
    answer: {
      data: { createCompany: null },
      errors: [
        {
          message: 'A duplicate entry was detected',
          extensions: {
            userFriendlyMessage: 'This record already exists. Please check your data and try again.',
            code: 'BAD_USER_INPUT',
          },
        },
      ],
    },
    expected: {
      code: 'DUPLICATE',
      message: 'This record already exists. Please check your data and try again.',
    },
  },
  {
    name: 'an id that is no UUID',
    answer: {
      data: { createCompany: null },
      errors: [
        {
          message: 'Value "not-a-uuid" is not a valid UUID',
          extensions: {
            subCode: 'INVALID_QUERY_INPUT',
            userFriendlyMessage: 'Invalid UUID format.',
            code: 'BAD_USER_INPUT',
          },
        },
      ],
    },
    expected: { code: 'INVALID', subCode: 'INVALID_QUERY_INPUT', message: 'Invalid UUID format.' },
  },
  {
    name: 'a field that the object does not have',
    answer: {
      data: { createCompany: null },
      errors: [
        {
          message: 'Object company doesn\'t have any "nope" field.',
          extensions: {
            subCode: 'INVALID_ARGS_DATA',
            userFriendlyMessage: 'An error occurred.',
            code: 'BAD_USER_INPUT',
          },
        },
      ],
    },
    expected: { code: 'INVALID', field: 'nope', message: 'Object company doesn\'t have any "nope" field.' },
  },
  {
    name: 'a part of a composite field',
    answer: {
      data: { createPerson: null },
      errors: [
        {
          message: 'Invalid string value \'not an email\' for email field "emails.primaryEmail"',
          extensions: {
            subCode: 'INVALID_ARGS_DATA',
            userFriendlyMessage: 'Invalid value: "\'not an email\'"',
            code: 'BAD_USER_INPUT',
          },
        },
      ],
    },
    expected: { code: 'INVALID', field: 'emails.primaryEmail', message: 'Invalid value: "\'not an email\'"' },
  },
  {
    name: 'a phone number that is none',
    answer: {
      data: { createPerson: null },
      errors: [
        {
          message: 'Provided phone number is invalid abc',
          extensions: {
            subCode: 'INVALID_PHONE_NUMBER',
            userFriendlyMessage: 'Provided phone number is invalid abc',
            code: 'BAD_USER_INPUT',
          },
        },
      ],
    },
    expected: { code: 'INVALID', subCode: 'INVALID_PHONE_NUMBER', message: 'Provided phone number is invalid abc' },
  },
  {
    name: 'a relation to a record that does not exist',
    answer: {
      data: { createPerson: null },
      errors: [
        {
          message:
            'insert or update on table "person" violates foreign key constraint "FK_ee066ddacfce46c9a7cb90edd1a"',
          extensions: {
            userFriendlyMessage:
              'This operation references a record that does not exist or cannot be modified due to existing relationships.',
            code: 'BAD_USER_INPUT',
          },
        },
      ],
    },
    expected: {
      code: 'FOREIGN_KEY',
      message:
        'This operation references a record that does not exist or cannot be modified due to existing relationships.',
    },
  },
  {
    name: 'a connect that finds nothing',
    answer: {
      data: { createPerson: null },
      errors: [
        {
          message:
            'Expected 1 record to connect to company, but found 0 for domainNamePrimaryLinkUrl = https://nobody.example',
          extensions: { userFriendlyMessage: "Can't connect to company.", code: 'BAD_USER_INPUT' },
        },
      ],
    },
    expected: { code: 'FOREIGN_KEY', field: 'domainNamePrimaryLinkUrl', message: "Can't connect to company." },
  },
  {
    name: 'a record that is not there',
    answer: {
      data: { updateCompany: null },
      errors: [
        {
          message: 'Record not found',
          extensions: {
            subCode: 'RECORD_NOT_FOUND',
            userFriendlyMessage: 'This record does not exist or has been deleted.',
            code: 'NOT_FOUND',
          },
        },
      ],
    },
    expected: { code: 'NOT_FOUND', message: 'This record does not exist or has been deleted.' },
  },
  {
    name: 'a role that may not',
    answer: {
      errors: [
        {
          message: 'Entity performing the request does not have permission',
          extensions: {
            userFriendlyMessage: 'User does not have permission.',
            subCode: 'PERMISSION_DENIED',
            code: 'FORBIDDEN',
          },
        },
      ],
      data: null,
    },
    expected: { code: 'FORBIDDEN', subCode: 'PERMISSION_DENIED', message: 'User does not have permission.' },
  },
  {
    name: 'a token that is none; the message comes as a translation entry',
    answer: {
      errors: [
        {
          message: 'Token invalid.',
          extensions: {
            userFriendlyMessage: { id: 'z+7x/s', message: 'You must be authenticated to perform this action.' },
            subCode: 'UNAUTHENTICATED',
            code: 'UNAUTHENTICATED',
          },
        },
      ],
    },
    expected: { code: 'UNAUTHENTICATED', message: 'You must be authenticated to perform this action.' },
  },
  {
    name: 'more root fields than allowed',
    answer: {
      data: {},
      errors: [
        {
          message: 'Query too complex - Too many root resolvers requested: 21 - Maximum allowed root resolvers: 20',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    },
    expected: {
      code: 'INVALID',
      message: 'Query too complex - Too many root resolvers requested: 21 - Maximum allowed root resolvers: 20',
    },
  },
  {
    name: 'an object that the workspace does not have (HTTP 400, no code)',
    status: 400,
    answer: {
      errors: [{ message: 'Cannot query field "leadz" on type "Query".', locations: [{ line: 1, column: 7 }] }],
    },
    expected: {
      code: 'INVALID',
      subCode: 'UNKNOWN_FIELD',
      field: 'leadz',
      message: 'Cannot query field "leadz" on type "Query".',
    },
  },
  {
    name: 'a document that cannot be parsed (HTTP 400, no code)',
    status: 400,
    answer: {
      errors: [{ message: 'Syntax Error: Expected Name, found <EOF>.', locations: [{ line: 1, column: 14 }] }],
    },
    expected: { code: 'INVALID', message: 'Syntax Error: Expected Name, found <EOF>.' },
  },
  {
    name: 'the limit of an API key (HTTP 200)',
    answer: {
      data: { people: null },
      errors: [
        {
          message: 'Limit reached (100 tokens per 60000 ms)',
          extensions: {
            subCode: 'LIMIT_REACHED',
            userFriendlyMessage: 'Rate limit reached. Please try again later.',
            code: 'BAD_USER_INPUT',
          },
        },
      ],
    },
    expected: { code: 'LIMIT_REACHED', message: 'Rate limit reached. Please try again later.' },
  },
];
