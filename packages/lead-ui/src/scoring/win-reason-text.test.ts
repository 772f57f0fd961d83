import { describe, expect, it } from '@jest/globals';
import {
  knownValuesOf,
  LEAD_KINDS,
  LEAD_SOURCES,
  NOT_GIVEN,
  PREFERRED_CHANNELS,
  SENIORITIES,
} from '@leads/lead-domain';
import { aLead } from '@leads/lead-domain/testing';

import { createFormat } from '../messages/create-format.ts';
import { type Language } from '../messages/language.ts';
import { SCORE } from '../messages/sections.ts';
import { SAMPLE_NOW } from '../testing/sample-qualification.ts';

import { winReasonText } from './win-reason-text.ts';

const say = (column: string, value: string, language: Language = 'en') =>
  winReasonText({
    reason: { column, value, effect: 1 },
    words: SCORE[language],
    format: createFormat({ language, now: SAMPLE_NOW }),
  });

describe('winReasonText', () => {
  it.each([
    ['source', 'WEB_FORM', 'Source: Web form'],
    ['kind', 'REFERRAL', 'Kind: Referral'],
    ['kind', 'CROSS_SELL', 'Kind: cross-sell'],
    ['country', 'Germany', 'Country: Germany'],
    ['employees', '1800', 'Employees: 1,800'],
    ['seniority', 'EXECUTIVE', 'Seniority: executive'],
    ['email', 'FREE_MAIL', 'E-mail: free mail'],
    ['phone', 'GIVEN', 'Phone: known'],
    ['companyName', NOT_GIVEN, 'Company: not known'],
    ['preferredChannel', 'MEETING', 'Preferred channel: meeting'],
    ['touches.FORM', '2', 'Touches (form): 2'],
    ['touchDays', '3', 'Days with touches: 3'],
    ['line', '3b0e7c7c-6e43-4a37-b3f3-0a8a3a7f9e11', 'Sales line'],
    ['numberOfMachines', '12', 'numberOfMachines: 12'],
    ['source × country', 'WEB_FORM × Iran', 'Source: Web form and Country: Iran'],
    ['employees × phone', `${NOT_GIVEN} × GIVEN`, 'Employees: not known and Phone: known'],
    ['utmCampaign', 'spring × summer', 'UTM campaign: spring × summer'],
  ])('says %s %s as %j', (column, value, text) => {
    expect(say(column, value)).toBe(text);
  });

  it.each(Object.keys(knownValuesOf({ lead: aLead(), at: new Date(SAMPLE_NOW) })))(
    'has words for the column %s',
    (column) => {
      expect(say(column, 'x')).toMatch(/^[A-Z][A-Za-z- ]+( \([a-z- ]+\))?: x$/);
      expect(say(column, 'ی', 'fa')).not.toMatch(/[A-Za-z]{4}/);
    },
  );

  it.each([...SENIORITIES, ...LEAD_KINDS, ...LEAD_SOURCES, ...PREFERRED_CHANNELS])(
    'has words for the value %s',
    (value) => {
      expect(say('source', value)).not.toContain(value);
      expect(say('source', value, 'fa')).not.toContain(value);
    },
  );

  it('speaks Persian', () => {
    expect(say('touches.FORM', '2', 'fa')).toBe('برخوردها (فرم): ۲');
    expect(say('seniority', NOT_GIVEN, 'fa')).toBe('ردهٔ شغلی: نامعلوم');
  });
});
