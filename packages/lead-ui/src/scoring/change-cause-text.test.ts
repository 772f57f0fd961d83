import { describe, expect, it } from '@jest/globals';
import { type LeadEvent, SCORE_CAUSES } from '@leads/lead-domain';

import { createFormat } from '../messages/create-format.ts';
import { isolate } from '../messages/isolate.ts';
import { type Language } from '../messages/language.ts';
import { COMMON, SCORE } from '../messages/sections.ts';
import { SAMPLE_NOW } from '../testing/sample-qualification.ts';

import { changeCauseText } from './change-cause-text.ts';

const say = (cause: LeadEvent['cause'], causeNote = '', language: Language = 'en') =>
  changeCauseText({
    event: { cause, causeNote },
    words: SCORE[language],
    messages: COMMON[language],
    format: createFormat({ language, now: SAMPLE_NOW }),
  });

describe('changeCauseText', () => {
  it.each([
    ['FIELD_CHANGED', 'Job title, Company', 'Changed: Job title and Company'],
    ['FIELD_CHANGED', 'E-mail', 'Changed: E-mail'],
    ['FIELD_CHANGED', 'Budget, Score by hand, Touches', `Changed: Budget, ${isolate('Score by hand')}, and Touches`],
    ['FIELD_CHANGED', 'Number of machines', `Changed: ${isolate('Number of machines')}`],
    ['TOUCH', 'Form, 2026-11-18', 'New touch: form, Nov 18, 2026'],
    ['TOUCH', 'Price list by us, 2026-11-18', 'New touch: price list by us, Nov 18, 2026'],
    [
      'TOUCH',
      '3 touches; the newest: Email open, 2026-11-18',
      'New touch: 3 of them, the newest: opened e-mail, Nov 18, 2026',
    ],
    ['TOUCH', 'Meeting', 'New touch: meeting'],
    ['TOUCH', 'At the fair', `New touch: ${isolate('At the fair')}`],
    ['ANSWER', 'Budget, Budget amount', 'Qualification answer: Budget and Budget amount'],
    ['MODEL_PUBLISHED', 'Default v2', `New score model: ${isolate('Default v2')}`],
    ['OVERRIDE_SET', 'Met the board.', `Set by hand: ${isolate('Met the board.')}`],
    ['DECAY', 'as of today', 'Points faded with time'],
    [null, 'Imported', 'Imported'],
    [null, ' ', 'Scored again'],
  ] as const)('says %s %j as %j', (cause, note, text) => {
    expect(say(cause, note)).toBe(text);
  });

  it('names fields, touches and days in the language of the reader', () => {
    expect(say('FIELD_CHANGED', 'Job title, UTM source', 'fa')).toBe('تغییر فیلد: سمت و منبع UTM');
    expect(say('TOUCH', 'Form by us, 2026-11-18', 'fa')).toBe('برخورد تازه: فرم از سوی ما، ۲۷ آبان ۱۴۰۵');
  });

  it.each(SCORE_CAUSES)('has a sentence for %s without a note, in both languages', (cause) => {
    expect(say(cause)).not.toMatch(/[{}:]/);
    expect(say(cause, '', 'fa')).not.toMatch(/[{}:]/);
    expect(say(cause, '', 'fa')).not.toBe(say(cause));
  });
});
