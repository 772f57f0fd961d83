import type { TwentyError } from './twenty-error.ts';

/** Carries a typed error up through Apollo's links, which pass failures on as thrown errors. Never leaves the package. */
export class RefusedRequest extends Error {
  readonly error: TwentyError;

  constructor(error: TwentyError) {
    super(error.message, { cause: error.cause });
    this.name = 'RefusedRequest';
    this.error = error;
  }
}
