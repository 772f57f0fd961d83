import { describe, expect, it } from '@jest/globals';

import { joinTyped, splitTyped } from './typed-list.ts';

describe('splitTyped', () => {
  it.each([
    ['one a line', 'CEO\nFounder', ['CEO', 'Founder']],
    ['commas', 'CEO, Founder,CTO', ['CEO', 'Founder', 'CTO']],
    ['Persian separators', 'مدیرعامل، موسس؛ مالک', ['مدیرعامل', 'موسس', 'مالک']],
    ['quotes', '"Oil, gas"\nSoftware', ['Oil, gas', 'Software']],
    ['a quote within quotes', '"The ""Anvil"", Dresden"', ['The "Anvil", Dresden']],
    ['the same twice', 'CEO, CEO', ['CEO']],
    ['nothing', ' , \n ', []],
    ['a quote that is not closed', '"Oil, gas', ['Oil', 'gas']],
  ])('reads %s', (_what, typed, texts) => {
    expect(splitTyped(typed)).toEqual(texts);
  });

  it.each([
    [['CEO', 'Founder']],
    [['Oil, gas', 'Software; services']],
    [['The "Anvil"', 'two\nlines']],
    [['فولاد، آهن']],
    [[]],
  ])('reads again what was joined: %j', (texts) => {
    expect(splitTyped(joinTyped(texts))).toEqual(texts);
  });
});
