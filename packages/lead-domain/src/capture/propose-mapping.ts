import { foldText } from '../text/fold-text.ts';

import { IMPORT_FIELDS, type ImportField, type ImportMapping } from './import-fields.ts';

/** Headers of other programs' exports, in English and Persian, separated by commas, folded when compared. */
const HEADERS: Record<ImportField, string> = {
  firstName: 'first name, firstname, given name, forename, vorname, prénom, نام, نام کوچک',
  lastName: 'last name, lastname, surname, family name, nachname, nom, نام خانوادگی, فامیل, فامیلی',
  fullName: `
    name, full name, fullname, contact, contact name, contact person, person, lead, lead name,
    ansprechpartner, نام و نام خانوادگی, نام کامل, نام مخاطب, مخاطب, شخص`,
  email: `
    email, e-mail, mail, email address, e-mail address, primary email, work email, email 1, emails, ایمیل,
    پست الکترونیک, پست الکترونیکی, رایانامه, آدرس ایمیل, نشانی ایمیل`,
  email2: 'email 2, e-mail 2, secondary email, other email, additional email, personal email, ایمیل دوم, ایمیل ۲',
  phone: `
    phone, phone number, telephone, tel, mobile, mobile phone, mobile number, cell, cell phone, primary
    phone, work phone, business phone, phone 1, phones, telefon, handy, تلفن, شماره تلفن, موبایل, شماره
    موبایل, تلفن همراه, شماره همراه, همراه, شماره تماس, تماس`,
  phone2: `
    phone 2, secondary phone, other phone, additional phone, home phone, landline, تلفن دوم, تلفن ۲, تلفن
    ثابت, شماره ثابت`,
  companyName: `
    company, company name, organization, organisation, organization name, account, account name, business,
    business name, employer, firma, unternehmen, entreprise, شرکت, نام شرکت, سازمان, نام سازمان, موسسه, کسب
    و کار`,
  jobTitle: `
    job title, title, position, job, role, jobtitle, function, beruf, سمت, عنوان شغلی, شغل, پست سازمانی,
    جایگاه`,
  website: `
    website, web site, web, url, homepage, company website, domain, company domain, webseite, وب سایت,
    وبسایت, سایت, تارنما, دامنه`,
  industry: 'industry, sector, branch, branche, vertical, صنعت, حوزه, حوزه فعالیت, زمینه فعالیت, رشته فعالیت',
  employees: `
    employees, number of employees, no of employees, company size, size, headcount, mitarbeiter, تعداد
    کارکنان, کارکنان, تعداد پرسنل, پرسنل, اندازه شرکت`,
  country: 'country, land, nation, pays, کشور',
  city: 'city, town, stadt, ort, ville, شهر',
  interest: `
    interest, interests, product, product interest, interested in, service, topic, subject, need, علاقه,
    علاقه مندی, محصول, محصول مورد نظر, خدمات, نیاز, موضوع`,
  message: `
    message, comment, comments, note, notes, description, details, nachricht, bemerkung, پیام, توضیح,
    توضیحات, شرح, یادداشت, متن`,
  preferredChannel: `
    preferred channel, preferred contact, contact method, preferred contact method, راه ارتباطی, روش تماس`,
  consent: 'consent, opt in, opt-in, newsletter, marketing consent, رضایت, خبرنامه',
  utmSource: 'utm_source, utm source, utmsource',
  utmMedium: 'utm_medium, utm medium, utmmedium',
  utmCampaign: 'utm_campaign, utm campaign, utmcampaign, campaign, campaign name, کمپین, نام کمپین',
  landingPage: 'landing page, landing_page, landingpage, page, صفحه فرود',
  language: 'language, lang, locale, sprache, زبان',
  budgetAmount: 'budget, budget amount, amount, deal value, value, بودجه, مبلغ, مبلغ بودجه',
  budgetCurrency: 'currency, budget currency, currency code, واحد پول, ارز',
  source: 'source, lead source, origin, quelle, منبع, منبع سرنخ, نحوه آشنایی',
};

const FIELDS_BY_HEADER: ReadonlyMap<string, ImportField> = new Map(
  IMPORT_FIELDS.flatMap((field) =>
    [field, ...HEADERS[field].split(',')].map((header) => [foldText(header), field] as const),
  ),
);

/** A mapping for the headers of a file, English or Persian; headers that say nothing are left out. Every field once. */
export const proposeMapping = (headers: readonly string[]): ImportMapping => {
  const mapping: ImportMapping = {};
  const taken = new Set<ImportField>();
  for (const header of headers) {
    const field = FIELDS_BY_HEADER.get(foldText(header));
    if (field === undefined || taken.has(field)) continue;
    taken.add(field);
    mapping[header] = field;
  }
  return mapping;
};
