/** What no code file may hold. Written so that no pattern matches itself. */
export const FORBIDDEN_PATTERNS: readonly { pattern: RegExp; message: string }[] = [
  { pattern: /\bas\s+unknown\s+as\b/, message: 'double cast: parse at the edge instead' },
  {
    pattern: /\bjest\.(mock|doMock|unstable_mockModule|setMock)\(/,
    message: 'module mock: the embedded workspace answers instead',
  },
  {
    pattern: /\b(it|test|describe)\.(skip|only|todo)\b/,
    message: 'a test that is left out, or that leaves out the others',
  },
  {
    pattern: /^\s*(xit|xtest|xdescribe|fit|fdescribe)\(/,
    message: 'a test that is left out, or that leaves out the others',
  },
  {
    pattern: /(?<=^|['"`\s(=:]|\/\/)\/(work|tmp)\//,
    message: 'a path of one machine: take it from an argument or os.tmpdir()',
  },
  {
    pattern: /GNU\s+AFFERO|Licen[cs]e[\w-]*:\s*AGPL|@licen[cs]e\s+Enter[p]rise/i,
    message: 'header of a licence that is not ours',
  },
];
