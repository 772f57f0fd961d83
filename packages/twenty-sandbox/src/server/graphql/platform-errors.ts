/** Errors that a real server answers before any resolver runs. */
export const UNAUTHENTICATED = {
  message: 'Token invalid.',
  extensions: {
    userFriendlyMessage: { id: 'z+7x/s', message: 'You must be authenticated to perform this action.' },
    subCode: 'UNAUTHENTICATED',
    code: 'UNAUTHENTICATED',
  },
};

export const LIMIT_REACHED = {
  message: 'Limit reached (100 tokens per 60000 ms)',
  extensions: {
    userFriendlyMessage: 'Rate limit reached. Please try again later.',
    subCode: 'LIMIT_REACHED',
    code: 'BAD_USER_INPUT',
  },
};

export const FORBIDDEN = {
  message: 'Forbidden resource',
  extensions: {
    code: 'FORBIDDEN',
    response: { message: 'Forbidden resource', error: 'Forbidden', statusCode: 403 },
    userFriendlyMessage: 'An error occurred.',
  },
};
