/** What the global fetch throws when a connection breaks, told apart from every other TypeError. */
export class ConnectionBroken extends TypeError {
  constructor(moment: 'before' | 'after') {
    super('fetch failed', { cause: new Error(`The connection broke ${moment} the request was carried out`) });
  }
}
