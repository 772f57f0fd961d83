import { expect, it } from '@jest/globals';

import { createFormat } from '../../messages/create-format.ts';
import { SAMPLE_NOW } from '../../testing/sample-qualification.ts';

import { shownNumber } from './shown-number.ts';
import { typedNumber } from './typed-number.ts';

const persian = createFormat({ language: 'fa', now: SAMPLE_NOW });

it.each(['12', '-20', '3650', '2.5', '', 'ten', '1O'])('shows %j so that it is read again as the same', (typed) => {
  expect(typedNumber(shownNumber({ typed, format: persian }))).toEqual(typedNumber(typed));
});

it('shows digits of the reader', () => {
  expect(shownNumber({ typed: '12', format: persian })).toBe('۱۲');
});
