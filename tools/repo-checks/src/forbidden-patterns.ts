type ForbiddenPattern = { pattern: RegExp; message: string; except?: RegExp };

/** What no code file may hold. Written so that no pattern matches itself. */
export const FORBIDDEN_PATTERNS: readonly ForbiddenPattern[] = [
  { pattern: /\bas\s+unknown\s+as\b/, message: 'double cast: parse at the edge instead' },
  {
    pattern: /\bjest\.(mock|doMock|unstable_mockModule|setMock)\(/,
    message: 'module mock: the embedded workspace answers instead',
  },
  {
    pattern: /\b(it|test|describe)\.(only|todo)\b/,
    message: 'a test that is unwritten, or that leaves out all others',
  },
  {
    pattern: /\b(it|test|describe)\.skip\b/,
    message: 'a test that is left out',
    // The contract suite also runs where a capability is missing, and names it then.
    except: /^test\/contract\//,
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
    pattern: /GNU\s+AFFERO|Licen[cs]e[\w-]*:\s*AGPL|@licen[cs]e\s+Enterprise/i,
    message: 'header of a licence that is not ours',
  },
];
