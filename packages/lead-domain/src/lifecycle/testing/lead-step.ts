import fc from 'fast-check';

import { CONTACT_TYPES } from '../../contact/contact-terms.ts';
import { DEFAULT_DISQUALIFICATION } from '../../nurture/default-disqualification.ts';
import { LEAD_STATUSES, TOUCH_OUTCOMES, TOUCH_TYPES } from '../../vocabulary/lead-terms.ts';
import { BANT_ANSWERS, BANT_CRITERIA } from '../../vocabulary/qualification-terms.ts';
import { STATUS_EDITORS } from '../status-edit.ts';
import { LIFECYCLE_ACTORS } from '../transitions.ts';

const statuses = fc.constantFrom(...LEAD_STATUSES);
/** Conversion and undo have steps of their own; a rep acts most. */
const acting = fc.constantFrom(
  ...LIFECYCLE_ACTORS.filter((actor) => actor !== 'CONVERSION' && actor !== 'UNDO'),
  'REP' as const,
  'REP' as const,
);
const reasonKeys = fc.constantFrom(...DEFAULT_DISQUALIFICATION.reasons.map(({ key }) => key), 'Bankrupt', '');
const answers = fc
  .constantFrom(...BANT_CRITERIA)
  .chain((criterion) =>
    fc.record({ criterion: fc.constant(criterion), answer: fc.constantFrom('', ...BANT_ANSWERS[criterion]) }),
  );

/** All that may happen to a lead, and what time does to it. */
export const aStep = fc.oneof(
  fc.record({ kind: fc.constant('CLOCK'), hours: fc.integer({ min: 1, max: 3000 }) }),
  fc.record({
    kind: fc.constant('TOUCH'),
    type: fc.constantFrom(...TOUCH_TYPES),
    hoursAgo: fc.integer({ min: 0, max: 200 }),
  }),
  fc.record({ kind: fc.constant('TOUCH_AGAIN'), index: fc.nat(20) }),
  fc.record({
    kind: fc.constant('CONTACT'),
    type: fc.constantFrom(...CONTACT_TYPES),
    outcome: fc.constantFrom(null, ...TOUCH_OUTCOMES),
    isTwice: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('MOVE'), actor: acting, to: statuses, reason: fc.constantFrom('', 'Because') }),
  fc.record({ kind: fc.constant('ACCEPT'), actor: acting }),
  fc.record({
    kind: fc.constant('DISQUALIFY'),
    actor: acting,
    reasonKey: reasonKeys,
    days: fc.constantFrom(null, 5, 500),
  }),
  fc.record({ kind: fc.constant('RECYCLE'), actor: acting }),
  fc.record({ kind: fc.constant('ANSWER'), answer: answers }),
  { weight: 3, arbitrary: fc.constant({ kind: 'ANSWER_ALL' }) },
  fc.record({ kind: fc.constant('SCORE'), score: fc.integer({ min: 0, max: 100 }), engagement: fc.nat(40) }),
  fc.record({
    kind: fc.constant('EDIT'),
    editor: fc.constantFrom(...STATUS_EDITORS.filter((editor) => editor !== 'APP')),
    /** More than one: they edited on before anybody judged. */
    to: fc.array(statuses, { minLength: 1, maxLength: 3 }),
    reason: fc.option(reasonKeys, { nil: null }),
    note: fc.constantFrom(null, 'Too early'),
    isToldTwice: fc.boolean(),
  }),
  fc.constant({ kind: 'CONVERT' }),
  fc.constant({ kind: 'UNDO' }),
  fc.record({ kind: fc.constant('DO_NOT_CONTACT'), flag: fc.boolean() }),
);
export type LeadStep = typeof aStep extends fc.Arbitrary<infer Step> ? Step : never;
