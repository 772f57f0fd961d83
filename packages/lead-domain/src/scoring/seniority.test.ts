import { describe, expect, it } from '@jest/globals';

import { SENIORITIES, seniorityOf } from './seniority.ts';

describe('seniorityOf', () => {
  it.each([
    ['CEO', 'EXECUTIVE'],
    ['Co-Founder & CTO', 'EXECUTIVE'],
    ['Chief Marketing Officer', 'EXECUTIVE'],
    ['Managing Director', 'EXECUTIVE'],
    ['Geschäftsführerin', 'EXECUTIVE'],
    ['President', 'EXECUTIVE'],
    ['Owner', 'EXECUTIVE'],
    ['Vice President Sales', 'DIRECTOR'],
    ['VP Engineering', 'DIRECTOR'],
    ['Director of Marketing', 'DIRECTOR'],
    ['Head of Procurement', 'DIRECTOR'],
    ['Sales Manager', 'MANAGER'],
    ['Team Lead', 'MANAGER'],
    ['Abteilungsleiter Einkauf', 'MANAGER'],
    ['Software Engineer', 'SPECIALIST'],
    ['Account Executive', 'SPECIALIST'],
    ['Product Owner', 'SPECIALIST'],
    ['Assistant to the CEO', 'SPECIALIST'],
    ['Student', 'STUDENT'],
    ['Marketing Intern', 'STUDENT'],
    ['Internal Auditor', null],
    ['Leadership Coach', null],
    ['', null],
    ['—', null],
  ])('reads %s as %s', (title, seniority) => {
    expect(seniorityOf(title)).toBe(seniority);
  });

  it.each([
    ['مدیرعامل', 'EXECUTIVE'],
    ['مدیر عامل', 'EXECUTIVE'],
    ['مدير عامل', 'EXECUTIVE'],
    ['مدیر\u200Cعامل و عضو هیئت مدیره', 'EXECUTIVE'],
    ['رئیس هیئت\u200Cمدیره', 'EXECUTIVE'],
    ['بنیان\u200Cگذار', 'EXECUTIVE'],
    ['هم\u200Cبنیان\u200Cگذار', 'EXECUTIVE'],
    ['معاون مدیرعامل', 'DIRECTOR'],
    ['معاونت بازرگانی', 'DIRECTOR'],
    ['رئیس خرید', 'DIRECTOR'],
    ['مدیر فروش', 'MANAGER'],
    ['سرپرست فنی', 'MANAGER'],
    ['مسئول خرید', 'MANAGER'],
    ['مسئول دفتر مدیرعامل', 'SPECIALIST'],
    ['کارشناس ارشد بازرگانی', 'SPECIALIST'],
    ['كارشناس فروش', 'SPECIALIST'],
    ['برنامه\u200Cنویس', 'SPECIALIST'],
    ['دانشجوی مهندسی', 'STUDENT'],
    ['کارآموز', 'STUDENT'],
    ['شاعر', null],
  ])('reads the Persian title %s as %s', (title, seniority) => {
    expect(seniorityOf(title)).toBe(seniority);
  });

  it('can answer every seniority', () => {
    const titles = ['CEO', 'Director', 'Manager', 'Engineer', 'Student'];
    expect(titles.map(seniorityOf)).toEqual([...SENIORITIES]);
  });
});
