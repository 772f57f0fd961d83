import { describe, expect, it } from '@jest/globals';

import { DEFAULT_CONTACT } from './contact-settings.ts';
import { CONTACT_TYPES, NEXT_STEP_KEYS } from './contact-terms.ts';
import { STEP_AFTER_CONTACT, STEP_AFTER_OUTCOME, STEP_RULES } from './step-rules.ts';

describe('the rules of next steps', () => {
  it('lead to every step there is, apart from closing, which follows many tries', () => {
    const followed = [
      ...Object.values(STEP_AFTER_OUTCOME),
      ...CONTACT_TYPES.flatMap((type) => Object.values(STEP_AFTER_CONTACT[type])),
    ];
    expect([...new Set<string>([...followed, 'CLOSE_UNREACHABLE'])].toSorted()).toEqual(NEXT_STEP_KEYS.toSorted());
  });

  it.each(NEXT_STEP_KEYS)('%s has a channel, a time and its days', (key) => {
    expect(STEP_RULES[key]).toEqual({ channel: expect.any(String), time: expect.stringMatching(/^(SAME|OTHER)$/) });
    expect(DEFAULT_CONTACT.stepAfterDays[key]).toBeGreaterThan(0);
  });

  it.each(NEXT_STEP_KEYS)('%s changes the time of day only where the last one did not work', (key) => {
    expect(STEP_RULES[key].time === 'OTHER').toBe(key === 'TRY_AGAIN' || key === 'OTHER_CHANNEL');
  });
});
