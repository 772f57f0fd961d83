/** Ends the function run that sent the request. */
export class RunKilled extends Error {
  constructor(moment: 'before' | 'after') {
    super(`Killed ${moment} the request was carried out`);
    this.name = 'RunKilled';
  }
}
