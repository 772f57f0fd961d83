import { describe, expect, it } from '@jest/globals';

import { proposeMapping } from './propose-mapping.ts';

describe('proposeMapping', () => {
  it.each([
    ['First Name', 'firstName'],
    ['first_name', 'firstName'],
    ['LAST NAME', 'lastName'],
    ['Name', 'fullName'],
    ['E-Mail Address', 'email'],
    ['Phone Number', 'phone'],
    ['Mobile', 'phone'],
    ['Company', 'companyName'],
    ['Organization', 'companyName'],
    ['Job Title', 'jobTitle'],
    ['Website', 'website'],
    ['Number of employees', 'employees'],
    ['Country', 'country'],
    ['Notes', 'message'],
    ['utm_campaign', 'utmCampaign'],
    ['Budget', 'budgetAmount'],
    ['Lead Source', 'source'],
    ['companyName', 'companyName'],
    ['Vorname', 'firstName'],
    ['نام', 'firstName'],
    ['نام خانوادگي', 'lastName'],
    ['نام و نام خانوادگی', 'fullName'],
    ['ایمیل', 'email'],
    ['پست الکترونیکی', 'email'],
    ['شماره موبایل', 'phone'],
    ['تلفن همراه', 'phone'],
    ['تلفن ثابت', 'phone2'],
    ['نام شرکت', 'companyName'],
    ['شركت', 'companyName'],
    ['سمت', 'jobTitle'],
    ['وب\u200Cسایت', 'website'],
    ['تعداد کارکنان', 'employees'],
    ['شهر', 'city'],
    ['توضیحات', 'message'],
    ['بودجه', 'budgetAmount'],
  ])('knows the header %s', (header, expected) => {
    expect(proposeMapping([header])).toEqual({ [header]: expected });
  });

  it('leaves out what says nothing', () => {
    expect(proposeMapping(['Shoe size', '', 'امتیاز'])).toEqual({});
  });

  it('gives every field once, to the first header', () => {
    expect(proposeMapping(['Mobile', 'Phone', 'Phone 2'])).toEqual({ Mobile: 'phone', 'Phone 2': 'phone2' });
  });
});
