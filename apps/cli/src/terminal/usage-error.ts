/** The user's way of calling cannot work; the message says what to do instead. Ends the program with code 2. */
export class UsageError extends Error {
  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.name = 'UsageError';
  }
}
