import { describe, expect, it } from '@jest/globals';

import { PLAN_PROBLEMS, PLAN_WARNINGS } from './conversion-plan.ts';
import { fillMessage } from './fill-message.ts';
import { PLAN_MESSAGES } from './plan-messages.ts';

describe('messages of the plan', () => {
  it.each([...PLAN_PROBLEMS, ...PLAN_WARNINGS])('say %s in a sentence', (code) => {
    expect(PLAN_MESSAGES[code]).toMatch(/^[A-Z{].*\.$/);
  });

  it('take their values', () => {
    expect(fillMessage({ code: 'PERSON_IN_OTHER_COMPANY', values: { label: 'Ali $& Rezaei' } })).toBe(
      'Ali $& Rezaei belongs to another company and stays there.',
    );
  });
});
