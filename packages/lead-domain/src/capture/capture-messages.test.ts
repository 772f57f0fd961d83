import { describe, expect, it } from '@jest/globals';

import { CAPTURE_MESSAGES } from './capture-messages.ts';
import { captureProblem } from './capture-problem.ts';
import { CAPTURE_PROBLEMS } from './capture-result.ts';

describe('messages of capture', () => {
  it.each(CAPTURE_PROBLEMS)('tell %s in English and Persian', (code) => {
    const { en, fa } = CAPTURE_MESSAGES[code];
    expect(en).toMatch(/^[ -~]+\.$/);
    expect(fa).toMatch(/[\u0600-\u06FF]/);
    expect(fa).not.toMatch(/[يك]/);
    expect(fa.includes('{field}')).toBe(en.includes('{field}'));
  });

  it.each([
    ['en', 'E-mail is required.'],
    ['fa', '«E-mail» لازم است.'],
    ['fa-IR', '«E-mail» لازم است.'],
    ['de', 'E-mail is required.'],
    ['', 'E-mail is required.'],
  ])('are chosen by the language %s', (language, message) => {
    expect(captureProblem({ field: 'email', label: 'E-mail', code: 'REQUIRED', language }).message).toBe(message);
  });

  it('take a label as it is', () => {
    const problem = captureProblem({ field: 'email', label: "Your $& $' mail", code: 'REQUIRED', language: 'en' });
    expect(problem.message).toBe("Your $& $' mail is required.");
  });

  it('name the field where it has no label', () => {
    expect(captureProblem({ field: 'email', label: '', code: 'TOO_LONG', language: 'en' }).message).toBe(
      'email is too long.',
    );
  });
});
