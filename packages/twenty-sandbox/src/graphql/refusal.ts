import type { EngineError } from '../engine.ts';

type Extensions = NonNullable<EngineError['extensions']>;

/** A request that Twenty would refuse: thrown while a root field runs, shown to the client as an error of the answer. */
export class Refusal extends Error {
  readonly extensions: Extensions;

  constructor(message: string, extensions: Extensions) {
    super(message);
    this.name = 'Refusal';
    this.extensions = extensions;
  }
}

/** What Twenty shows where it has no better words. */
export const STANDARD_MESSAGE = 'An error occurred.';

/** A mistake in the request, with Twenty's subCode for its kind. */
export const badInput = (subCode: string, message: string, userFriendlyMessage: string = STANDARD_MESSAGE): Refusal =>
  new Refusal(message, { subCode, userFriendlyMessage, code: 'BAD_USER_INPUT' });

export const invalidData = (message: string, userFriendlyMessage?: string): Refusal =>
  badInput('INVALID_ARGS_DATA', message, userFriendlyMessage);

export const invalidFilter = (message: string, userFriendlyMessage?: string): Refusal =>
  badInput('INVALID_ARGS_FILTER', message, userFriendlyMessage);

export const invalidQuery = (message: string, userFriendlyMessage?: string): Refusal =>
  badInput('INVALID_QUERY_INPUT', message, userFriendlyMessage);

export const recordNotFound = (): Refusal =>
  new Refusal('Record not found', {
    subCode: 'RECORD_NOT_FOUND',
    userFriendlyMessage: 'This record does not exist or has been deleted.',
    code: 'NOT_FOUND',
  });

export const permissionDenied = (): Refusal =>
  new Refusal('Entity performing the request does not have permission', {
    subCode: 'PERMISSION_DENIED',
    userFriendlyMessage: 'User does not have permission.',
    code: 'FORBIDDEN',
  });

export const notSupported = (what: string): Refusal =>
  new Refusal(`${what} is not supported by the sandbox`, { code: 'BAD_USER_INPUT', subCode: 'NOT_SUPPORTED' });
