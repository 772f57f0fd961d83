/** Numbers that come in the same order in every run (mulberry32). */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** What people, robots and attackers put into a field. */
export const HOSTILE_VALUES: readonly unknown[] = [
  ...['', '  ', '\u0000', '\u200B', '\u200C', '\u3164', '\u2800', '\u061C', '\u202Eabc', '\uFEFF', '\t\n', '\u{E0041}'],
  ...[
    '\u0000Ada\u0000',
    '\uD800',
    '💥'.repeat(60),
    'ا\u0651'.repeat(200),
    'Z\u0336\u0337'.repeat(40),
    '\uFDFA'.repeat(99),
  ],
  ...['x'.repeat(101), 'x'.repeat(5001), 'x'.repeat(100_000), `${'a'.repeat(99)}💥`],
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</textarea>', "'; DROP TABLE lead; --"],
  ...['") { id } } mutation { deleteLeads { id } } #', '${7*7}{{7*7}}', 'a\r\nBcc: x@y.example', "=cmd|' /C calc'!A0"],
  ...['null', 'undefined', '[object Object]', '__proto__', 'constructor', 'true', 'false', '-1', '1e309', '۱۲۳', '%00'],
  ...['ada@', 'ADA@Acme.EXAMPLE', 'ada@مثال.example', 'a@b.example\r\nBcc: c@d.example', '"q q"@x.example'],
  ...['09123456789', '۰۹۱۲۳۴۵۶۷۸۹', '02188887777', '+80012345678', '+870773111632', '+44 1481 960194', '9'.repeat(60)],
  ...['my_shop.acme.example', 'javascript:alert(1)', 'http://user:pw@x.example', 'http://a!b.example', 'http://[::1]/'],
  ...['99 تا', '1,000', '50-100', '999999999999999', 'EMAIL', 'CARRIER_PIGEON', 'fa-IR', 'ایران'],
  ...[null, 0, -1, 1e21, Number.NaN, true, false],
  ...[[], ['a', 'b'], [[['x']]], {}, { $ne: null }, { toString: 'x' }, { length: 3 }],
];

/** Fields of a lead that no form offers. */
export const FORBIDDEN_FIELDS: Readonly<Record<string, unknown>> = {
  id: '11111111-1111-4111-8111-111111111111',
  ownerId: '11111111-1111-4111-8111-111111111112',
  owner: { connect: { where: { id: 'x' } } },
  status: 'SQL',
  statusNote: 'forged',
  heldStatus: 'SQL',
  score: 99,
  scoreOverride: 99,
  grade: 'A1',
  rating: 'HOT',
  name: 'Forged',
  source: 'PARTNER',
  kind: 'REPEAT',
  createdBy: { source: 'MANUAL', name: 'Forged' },
  createdAt: '2000-01-01T00:00:00Z',
  deletedAt: '2000-01-01T00:00:00Z',
  doNotContact: true,
  budgetStatus: 'APPROVED',
  budgetAmount: { amountMicros: 1, currencyCode: 'USD' },
  convertedPersonId: '11111111-1111-4111-8111-111111111113',
  contactName: { firstName: 'Forged' },
  emails: { primaryEmail: 'forged@x.example', additionalEmails: ['forged@y.example'] },
  email2: 'forged@z.example',
  touchDigest: [{ id: 'x' }],
  touchType: 'MEETING',
  leadId: 'x',
  constructor: { prototype: { status: 'SQL' } },
  hasOwnProperty: 'x',
};
