/** Ends a test run with one plain line that any machine can read. */
export default class PlainLineReporter {
  onRunComplete(_contexts, results) {
    // A suite that could not even start counts as a failure: its tests were not seen to pass.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    // After the default reporter's summary, which is written when this hook has returned.
    process.once('exit', () => process.stdout.write(`${line}\n`));
  }
}
