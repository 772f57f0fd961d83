import { describe, expect, it } from '@jest/globals';

import { readIgnored } from './read-ignored.ts';

const headers = ['Tags', 'Lead Quality', 'Lead', 'Quality', 'Hint, from sales', 'What, when, where', 'منبع سرنخ'];
const read = (...values: string[]) => {
  const { ignored, unknown } = readIgnored({ headers, values, fileName: 'leads.csv' });
  return { ignored: [...ignored], unknown };
};

describe('readIgnored', () => {
  it.each([
    [[], []],
    [['Tags,Lead Quality'], ['Tags', 'Lead Quality']],
    [
      ['Tags', 'Lead Quality'],
      ['Tags', 'Lead Quality'],
    ],
    [[' tags , lead-quality ,'], ['Tags', 'Lead Quality']],
    [['Tags,Tags'], ['Tags']],
    [['Lead,Quality'], ['Lead', 'Quality']],
    [['Hint, from sales'], ['Hint, from sales']],
    [['Tags,Hint, from sales,Lead Quality'], ['Tags', 'Hint, from sales', 'Lead Quality']],
    [['What, when, where,Tags'], ['What, when, where', 'Tags']],
    [['منبع سرنخ'], ['منبع سرنخ']],
    [['منبع سرنخ'.replace('ی', 'ي')], ['منبع سرنخ']],
  ])('takes %j for %j', (values, ignored) => {
    expect(read(...values)).toEqual({ ignored, unknown: [] });
  });

  it('lets a name pass that nothing resembles', () => {
    expect(read('Tags,Prospect ID')).toEqual({ ignored: ['Tags'], unknown: ['Prospect ID'] });
  });

  it.each([
    ['Tagz', 'leads.csv has no column "Tagz" to ignore. Did you mean "Tags"?'],
    ['Tags,Lead Qualty', 'leads.csv has no column "Lead Qualty" to ignore. Did you mean "Lead Quality"'],
  ])('refuses the slip in %j, since it would learn from that column', (value, complaint) => {
    expect(() => read(value)).toThrow(complaint);
  });
});
