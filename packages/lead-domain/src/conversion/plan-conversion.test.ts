import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type Lead } from '../records/lead.ts';
import { type Person } from '../records/person.ts';
import { aCompany, aLead, anOpportunity, aPerson, emailsOf, linkOf, phonesOf } from '../testing/builders.ts';
import { LEAD_STATUSES } from '../vocabulary/lead-terms.ts';

import { type ConversionPlan, conversionPlanSchema } from './conversion-plan.ts';
import { type ConversionCandidates, type ConversionQuestion } from './conversion-question.ts';
import { DEFAULT_CONVERSION } from './conversion-settings.ts';
import { planConversion } from './plan-conversion.ts';
import { recordId } from './record-id.ts';

const now = new Date('2026-11-20T12:00:00.000Z');
const deletedAt = '2026-01-01T00:00:00.000Z';
const COMPANY = '10000000-0000-4000-8000-000000000001';
const OTHER_COMPANY = '10000000-0000-4000-8000-000000000002';
const PERSON = '20000000-0000-4000-8000-000000000001';
const OTHER_PERSON = '20000000-0000-4000-8000-000000000002';
const OPPORTUNITY = '30000000-0000-4000-8000-000000000001';
const OWNER = '40000000-0000-4000-8000-000000000001';

const lead: Partial<Lead> = {
  name: 'Ali Rezaei',
  status: 'SQL',
  contactName: { firstName: 'Ali', lastName: 'Rezaei' },
  emails: emailsOf('ali@acme.ir'),
  phones: phonesOf('+98', '9123456789', 'IR'),
  companyName: 'Acme',
  jobTitle: 'CEO',
  interest: 'Pumps',
  ownerId: OWNER,
};

type Given = Omit<Partial<ConversionQuestion>, 'lead' | 'candidates'> & {
  lead?: Partial<Lead>;
  candidates?: Partial<ConversionCandidates>;
};

const question = ({ lead: fields, candidates, ...given }: Given = {}): ConversionQuestion => ({
  lead: aLead({ ...lead, ...fields }),
  candidates: { people: [], companies: [], opportunities: [], ...candidates },
  activities: { noteTargets: [], taskTargets: [], attachments: [], touches: [] },
  settings: DEFAULT_CONVERSION,
  actor: { kind: 'USER', workspaceMemberId: null },
  now,
  ...given,
});

const plan = (given: Given = {}): ConversionPlan => {
  const result = planConversion(question(given));
  if (result.kind === 'refused') throw new Error(result.reason);
  return result;
};

const warningsOf = (given: Given) =>
  plan(given)
    .warnings.map(({ code }) => code)
    .filter((code) => code !== 'MAIL_AND_CALENDAR_FOLLOW_THE_ADDRESS');
const problemsOf = (given: Given) => plan(given).problems.map(({ code }) => code);

const company = aCompany({ id: COMPANY, name: 'Acme', domainName: linkOf('https://acme.ir') });
const person = aPerson({ id: PERSON, name: { firstName: 'Ali', lastName: 'Rezaei' }, emails: emailsOf('ali@acme.ir') });
const withoutAddress = aPerson({
  id: OTHER_PERSON,
  name: { firstName: 'Ali', lastName: 'Rezaei' },
  phones: phonesOf('+98', '9123456789', 'IR'),
});
const opportunity = anOpportunity({ id: OPPORTUNITY, name: 'Valves', companyId: COMPANY });

describe('a conversion is refused', () => {
  it.each(LEAD_STATUSES.filter((status) => !['SQL', 'CONVERTED'].includes(status)))('from %s', (status) => {
    expect(planConversion(question({ lead: { status } }))).toMatchObject({
      kind: 'refused',
      reason: 'STATUS_NOT_CONVERTIBLE',
    });
  });

  it('when it happened already, and says what came of it', () => {
    const converted = { status: 'CONVERTED', convertedPersonId: PERSON, convertedCompanyId: COMPANY } as const;
    expect(planConversion(question({ lead: converted }))).toMatchObject({
      kind: 'refused',
      reason: 'ALREADY_CONVERTED',
      converted: { personId: PERSON, companyId: COMPANY, opportunityId: null },
    });
  });

  it('for a deleted lead', () => {
    expect(planConversion(question({ lead: { deletedAt } }))).toMatchObject({ reason: 'LEAD_DELETED' });
  });

  it('not from a status that the workspace allows', () => {
    const settings = { ...DEFAULT_CONVERSION, convertibleFrom: ['WORKING' as const] };
    expect(planConversion(question({ lead: { status: 'WORKING' }, settings })).kind).toBe('plan');
  });
});

describe('a lead that nobody knows', () => {
  const { records, problems, lead: own } = plan();

  it('becomes a company with its domain', () => {
    expect(records.company).toEqual({
      action: 'create',
      id: recordId({ leadId: aLead().id, role: 'company' }),
      label: 'Acme',
      evidence: [],
      changes: [
        { field: 'name', from: null, to: 'Acme' },
        { field: 'domainName', from: null, to: linkOf('https://acme.ir') },
        { field: 'accountOwnerId', from: null, to: OWNER },
      ],
      data: { name: 'Acme', domainName: linkOf('https://acme.ir'), accountOwnerId: OWNER },
    });
  });

  it('becomes a person of that company', () => {
    expect(records.person).toMatchObject({
      action: 'create',
      id: recordId({ leadId: aLead().id, role: 'person' }),
      label: 'Ali Rezaei',
      data: {
        name: lead.contactName,
        emails: lead.emails,
        phones: lead.phones,
        jobTitle: 'CEO',
        companyId: records.company.id,
      },
    });
  });

  it('becomes an opportunity of both', () => {
    expect(records.opportunity).toMatchObject({
      action: 'create',
      label: 'Acme – Pumps',
      data: {
        name: 'Acme – Pumps',
        stage: 'NEW',
        companyId: records.company.id,
        pointOfContactId: records.person.id,
        ownerId: OWNER,
      },
    });
  });

  it('is linked to all three, and remembers what it was', () => {
    expect(own.data).toEqual({
      status: 'CONVERTED',
      heldStatus: 'SQL',
      convertedAt: now.toISOString(),
      convertedPersonId: records.person.id,
      convertedCompanyId: records.company.id,
      convertedOpportunityId: records.opportunity.id,
    });
    expect(own.changes).toContainEqual({ field: 'status', from: 'SQL', to: 'CONVERTED' });
  });

  it('has no problem, and nothing that Twenty would move', () => {
    expect(problems).toEqual([]);
    expect(plan().checkAfterWorkflow).toMatchObject({ expectedCompanyId: records.company.id, isLikelyToMove: false });
  });
});

describe('the opportunity', () => {
  it.each([
    ['THIS_MONTH', '2026-12-20'],
    ['THIS_QUARTER', '2027-02-18'],
    ['THIS_YEAR', '2027-08-17'],
    ['LATER', '2028-02-13'],
  ] as const)('closes by the timeline %s', (timeline, date) => {
    const { closeDate } = plan({ lead: { timeline } }).records.opportunity.data;
    expect(String(closeDate).slice(0, 10)).toBe(date);
  });

  it('has no close date without a timeline, unless the workspace says so', () => {
    expect(plan().records.opportunity.data).not.toHaveProperty('closeDate');
    const settings = { ...DEFAULT_CONVERSION, closeInDaysWithoutTimeline: 10 };
    expect(plan({ settings }).records.opportunity.data).toMatchObject({ closeDate: '2026-11-30T12:00:00.000Z' });
  });

  it('takes the amount of the budget', () => {
    const budgetAmount = { amountMicros: 5e9, currencyCode: 'EUR' };
    expect(plan({ lead: { budgetAmount } }).records.opportunity.data.amount).toEqual(budgetAmount);
  });

  it('takes the currency of the workspace where the budget has none', () => {
    const budgetAmount = { amountMicros: 5e9, currencyCode: '' };
    expect(plan({ lead: { budgetAmount } }).records.opportunity.data.amount).toEqual({
      amountMicros: 5e9,
      currencyCode: 'USD',
    });
  });

  it('takes name and amount that were chosen', () => {
    const amount = { amountMicros: 1e9, currencyCode: 'GBP' };
    const choices = { opportunity: { mode: 'create' as const, name: 'Big deal', amount } };
    expect(plan({ choices }).records.opportunity).toMatchObject({
      label: 'Big deal',
      data: { name: 'Big deal', amount },
    });
  });

  it('belongs to whoever converts where the lead has no owner', () => {
    const actor = { kind: 'USER' as const, workspaceMemberId: OWNER };
    expect(plan({ lead: { ownerId: null }, actor }).records.opportunity.data.ownerId).toBe(OWNER);
    expect(plan({ lead: { ownerId: null } }).records.opportunity.data).not.toHaveProperty('ownerId');
  });

  it('is left out where the workspace wants none, or the user', () => {
    const settings = { ...DEFAULT_CONVERSION, createsOpportunity: false };
    expect(plan({ settings }).records.opportunity).toMatchObject({ action: 'none', id: null, data: {} });
    const choices = { opportunity: { mode: 'none' as const } };
    expect(plan({ choices }).lead.data.convertedOpportunityId).toBeNull();
  });

  it('is made although an open one exists, which is offered', () => {
    const result = plan({ candidates: { companies: [company], opportunities: [opportunity] } });
    expect(result.records.opportunity.action).toBe('create');
    expect(result.alternatives.opportunities).toMatchObject([{ recordId: OPPORTUNITY, isProposed: false }]);
  });

  it('that is attached only has its gaps filled', () => {
    const choices = { opportunity: { mode: 'attach' as const, id: OPPORTUNITY } };
    const candidates = { companies: [company], opportunities: [opportunity] };
    const { records } = plan({ choices, candidates, lead: { timeline: 'THIS_MONTH' } });
    expect(records.opportunity).toMatchObject({ action: 'attach', id: OPPORTUNITY, label: 'Valves' });
    expect(Object.keys(records.opportunity.data)).toEqual(['closeDate', 'pointOfContactId', 'ownerId']);
    expect(records.opportunity.evidence).toMatchObject([{ signal: 'DOMAIN' }, { signal: 'COMPANY_NAME' }]);
  });
});

describe('a known company', () => {
  const candidates = { companies: [company] };

  it('is attached with its evidence, and keeps what it has', () => {
    const { records } = plan({ candidates });
    expect(records.company).toMatchObject({
      action: 'attach',
      id: COMPANY,
      label: 'Acme',
      evidence: [{ signal: 'DOMAIN', strength: 'STRONG' }, { signal: 'COMPANY_NAME' }],
      data: { accountOwnerId: OWNER },
    });
    expect(records.person.data.companyId).toBe(COMPANY);
    expect(records.opportunity.data.companyId).toBe(COMPANY);
  });

  it('without a link gets the domain first', () => {
    const unlinked = aCompany({ id: COMPANY, name: 'Acme' });
    const result = plan({ candidates: { companies: [unlinked] } });
    expect(result.records.company.data.domainName).toEqual(linkOf('https://acme.ir'));
    expect(result.checkAfterWorkflow?.isLikelyToMove).toBe(false);
  });

  it('of another domain keeps it, and the plan foresees what Twenty does', () => {
    const other = aCompany({ id: OTHER_COMPANY, name: 'Mother', domainName: linkOf('https://mother.com') });
    const choices = { company: { mode: 'attach' as const, id: OTHER_COMPANY } };
    const result = plan({ choices, candidates: { companies: [other] } });
    expect(result.records.company.data).not.toHaveProperty('domainName');
    expect(result.checkAfterWorkflow).toMatchObject({ expectedCompanyId: OTHER_COMPANY, isLikelyToMove: true });
    expect(result.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['COMPANY_DOMAIN_DIFFERS', 'WEAK_MATCH_CHOSEN']),
    );
  });

  it('does not get a domain that another one has', () => {
    const unlinked = aCompany({ id: OTHER_COMPANY, name: 'Mother' });
    const choices = { company: { mode: 'attach' as const, id: OTHER_COMPANY } };
    const result = plan({ choices, candidates: { companies: [unlinked, company] } });
    expect(result.records.company.data).not.toHaveProperty('domainName');
    expect(result.checkAfterWorkflow?.isLikelyToMove).toBe(true);
  });

  it('that is not chosen leaves the new one without the domain', () => {
    const given = { choices: { company: { mode: 'create' as const } }, candidates };
    expect(plan(given).records.company.data).not.toHaveProperty('domainName');
    expect(warningsOf(given)).toEqual(['COMPANY_DOMAIN_TAKEN', 'SIMILAR_RECORD_NOT_CHOSEN']);
    expect(plan(given).checkAfterWorkflow?.isLikelyToMove).toBe(true);
  });

  it('that is deleted still holds its domain', () => {
    const given = { candidates: { companies: [{ ...company, deletedAt }] } };
    expect(plan(given).records.company.action).toBe('create');
    expect(plan(given).records.company.data).not.toHaveProperty('domainName');
    expect(warningsOf(given)).toEqual(['COMPANY_DOMAIN_TAKEN']);
  });
});

describe('a known person', () => {
  const attach = (fields: Partial<Person>, more: Given = {}) =>
    plan({ ...more, candidates: { people: [{ ...person, ...fields }], ...more.candidates } });

  it('is attached, and keeps what they have', () => {
    const { records } = attach({ jobTitle: 'CTO', name: { firstName: 'A.', lastName: 'Rezaei' } });
    expect(records.person).toMatchObject({ action: 'attach', id: PERSON, label: 'A. Rezaei' });
    expect(Object.keys(records.person.data)).toEqual(['phones', 'companyId']);
    expect(records.person.evidence[0]).toMatchObject({ signal: 'EMAIL', strength: 'STRONG' });
  });

  it('gets addresses and numbers that they lack beside their own', () => {
    const phones = phonesOf('+98', '2188776655', 'IR');
    const { data } = attach({ phones }, { lead: { emails: emailsOf('ali@acme.ir', 'ali@gmail.com') } }).records.person;
    expect(data.emails).toEqual(emailsOf('ali@acme.ir', 'ali@gmail.com'));
    expect(data.phones).toEqual({
      ...phones,
      additionalPhones: [{ number: '9123456789', countryCode: 'IR', callingCode: '+98' }],
    });
  });

  it('gets nothing that they have, in whatever place', () => {
    const additionalPhones = [{ number: '09123456789', countryCode: 'IR', callingCode: '98' }];
    const phones = { ...phonesOf('+98', '2188776655'), additionalPhones };
    const { data } = attach({ phones, emails: emailsOf('x@acme.ir', 'Ali@acme.ir'), jobTitle: 'CTO' }).records.person;
    expect(Object.keys(data)).toEqual(['companyId']);
  });

  it('of a company brings it along', () => {
    const own = aCompany({ id: OTHER_COMPANY, name: 'Own' });
    const { records } = attach({ companyId: OTHER_COMPANY, company: own, emails: emailsOf('ali@acme.ir') });
    expect(records.company).toMatchObject({ action: 'attach', id: OTHER_COMPANY, label: 'Own' });
    expect(records.person.data).not.toHaveProperty('companyId');
  });

  it('stays in their company where another one is meant, and the plan says so', () => {
    const own = aCompany({ id: OTHER_COMPANY, name: 'Own' });
    const given = {
      candidates: { companies: [company], people: [{ ...person, companyId: OTHER_COMPANY, company: own }] },
    };
    expect(plan(given).records).toMatchObject({ company: { id: COMPANY }, person: { data: { phones: lead.phones } } });
    expect(plan(given).records.person.data).not.toHaveProperty('companyId');
    expect(warningsOf(given)).toContain('PERSON_IN_OTHER_COMPANY');
  });

  it('whose addresses stay as they are starts no workflow', () => {
    expect(attach({}).checkAfterWorkflow).toBeNull();
  });

  it('by name alone is offered and not attached', () => {
    const given = { candidates: { people: [aPerson({ id: PERSON, name: { firstName: 'Ali', lastName: 'Rezaei' } })] } };
    expect(plan(given).records.person.action).toBe('create');
    expect(plan(given).alternatives.people).toMatchObject([{ recordId: PERSON, strength: 'WEAK' }]);
  });

  it('that was chosen on weak evidence is attached with a warning', () => {
    const choices = { person: { mode: 'attach' as const, id: PERSON } };
    const given = { choices, candidates: { people: [aPerson({ id: PERSON })] } };
    expect(warningsOf(given)).toEqual(['WEAK_MATCH_CHOSEN']);
    expect(problemsOf(given)).toEqual([]);
  });
});

describe('a customer of their own', () => {
  const private_ = { emails: emailsOf('ali@gmail.com'), companyName: '' };

  it('becomes a person without a company', () => {
    const { records, checkAfterWorkflow, problems } = plan({ lead: private_ });
    expect(records.company).toMatchObject({ action: 'none', id: null });
    expect(records.person.data).not.toHaveProperty('companyId');
    expect(records.opportunity.label).toBe('Ali Rezaei – Pumps');
    expect(problems).toEqual([]);
    expect(checkAfterWorkflow).toBeNull();
  });

  it('who names a company gets one without a domain', () => {
    const { records } = plan({ lead: { ...private_, companyName: 'Acme' } });
    expect(records.company.data).toEqual({ name: 'Acme', accountOwnerId: OWNER });
  });

  it('with a business address is watched where no company is wanted', () => {
    const { checkAfterWorkflow } = plan({ choices: { company: { mode: 'none' } } });
    expect(checkAfterWorkflow).toMatchObject({ expectedCompanyId: null, isLikelyToMove: true });
  });
});

describe('a problem stops the conversion:', () => {
  it.each<[string, Given, string[]]>([
    [
      'a person made with a taken address',
      { choices: { person: { mode: 'create' } }, candidates: { people: [person] } },
      ['PERSON_EMAIL_TAKEN'],
    ],
    [
      'an address that somebody has as an additional one',
      {
        choices: { person: { mode: 'create' } },
        candidates: { people: [{ ...person, emails: emailsOf('x@y.ir', 'Ali@acme.ir') }] },
      },
      ['PERSON_EMAIL_TAKEN'],
    ],
    [
      'an address that a deleted person holds',
      { candidates: { people: [{ ...person, deletedAt }] } },
      ['PERSON_EMAIL_TAKEN_BY_DELETED'],
    ],
    [
      'an address for a chosen person who has none, while another person has it',
      { choices: { person: { mode: 'attach', id: OTHER_PERSON } }, candidates: { people: [person, withoutAddress] } },
      ['PERSON_EMAIL_TAKEN'],
    ],
    [
      'an address for a person known by number and name, while a deleted one holds it',
      { candidates: { people: [{ ...person, deletedAt }, withoutAddress] } },
      ['PERSON_EMAIL_TAKEN_BY_DELETED'],
    ],
    ['a choice that nobody knows', { choices: { person: { mode: 'attach', id: PERSON } } }, ['CHOSEN_RECORD_UNKNOWN']],
    [
      'a choice that is deleted',
      { choices: { company: { mode: 'attach', id: COMPANY } }, candidates: { companies: [{ ...company, deletedAt }] } },
      ['CHOSEN_RECORD_DELETED'],
    ],
    ['a company without its contact', { choices: { person: { mode: 'none' } } }, ['COMPANY_WITHOUT_PERSON']],
    [
      'an opportunity of nobody',
      { choices: { person: { mode: 'none' }, company: { mode: 'none' } } },
      ['OPPORTUNITY_WITHOUT_CONTACT'],
    ],
    [
      'nothing at all',
      { choices: { person: { mode: 'none' }, company: { mode: 'none' }, opportunity: { mode: 'none' } } },
      ['NOTHING_TO_CONVERT_TO'],
    ],
    ['a person without a name', { lead: { contactName: { firstName: '', lastName: ' ' } } }, ['NAME_MISSING']],
  ])('%s', (_, given, codes) => {
    expect(problemsOf(given)).toEqual(codes);
  });

  it('and names the record in the way and the field', () => {
    expect(plan({ candidates: { people: [{ ...person, deletedAt }] } }).problems).toEqual([
      {
        code: 'PERSON_EMAIL_TAKEN_BY_DELETED',
        role: 'person',
        field: 'emails',
        recordId: PERSON,
        message: 'A deleted person, Ali Rezaei, has the address ali@acme.ir: restore or destroy that person first.',
      },
    ]);
  });

  it('but somebody may be chosen who has an address of their own', () => {
    const other = { ...withoutAddress, emails: emailsOf('ali@home.ir') };
    const given: Given = { choices: { person: { mode: 'attach', id: OTHER_PERSON } } };
    expect(problemsOf({ ...given, candidates: { people: [person, other] } })).toEqual([]);
  });

  it('but a nameless lead may be attached to somebody', () => {
    const given = { lead: { contactName: { firstName: '', lastName: '' } }, candidates: { people: [person] } };
    expect(problemsOf(given)).toEqual([]);
  });
});

describe('the plan warns', () => {
  it.each<[string, Given, string]>([
    ['of a wish not to be contacted', { lead: { doNotContact: true } }, 'DO_NOT_CONTACT'],
    ['of a withdrawn consent', { lead: { consent: 'WITHDRAWN' } }, 'CONSENT_WITHDRAWN'],
    ['of values without a place', { lead: { industry: 'Oil', employees: 50 } }, 'VALUE_WITHOUT_TARGET'],
    [
      'of an opportunity of another company',
      {
        choices: { opportunity: { mode: 'attach', id: OPPORTUNITY } },
        candidates: { opportunities: [{ ...opportunity, companyId: OTHER_COMPANY }] },
      },
      'OPPORTUNITY_OF_OTHER_COMPANY',
    ],
  ])('%s', (_, given, code) => {
    expect(warningsOf(given)).toEqual([code]);
  });

  it('that mail and calendar follow by themselves', () => {
    expect(plan().warnings.map(({ code }) => code)).toEqual(['MAIL_AND_CALENDAR_FOLLOW_THE_ADDRESS']);
    expect(plan({ lead: { emails: emailsOf('') } }).warnings).toEqual([]);
  });

  it('of activities that stay behind', () => {
    const touches = Array.from({ length: 201 }, (_, index) => ({ id: `t${index}` }));
    const activities = { ...question().activities, touches };
    expect(plan({ activities }).warnings[0]).toMatchObject({
      code: 'MORE_ACTIVITIES_THAN_MOVED',
      message: '1 activities are too many for one conversion and stay on the lead only.',
    });
  });
});

describe('every plan', () => {
  const texts = fc.constantFrom('', 'Ali', 'علی');
  const addresses = fc.constantFrom('', 'ali@acme.ir', 'ali@gmail.com').map((email) => emailsOf(email));
  const links = fc.constantFrom('', 'https://acme.ir', 'https://other.com').map(linkOf);
  const deletions = fc.constantFrom(null, deletedAt);
  const given = fc.record({
    lead: fc.record({
      contactName: fc.record({ firstName: texts, lastName: texts }),
      emails: addresses,
      companyName: fc.constantFrom('', 'Acme'),
      ownerId: fc.constantFrom(null, OWNER),
    }),
    candidates: fc.record({
      people: fc.array(
        fc
          .record({ emails: addresses, deletedAt: deletions, companyId: fc.constantFrom(null, COMPANY) })
          .map((fields) => aPerson({ id: PERSON, ...fields })),
        { maxLength: 1 },
      ),
      companies: fc.array(
        fc
          .record({ name: fc.constantFrom('', 'Acme'), domainName: links, deletedAt: deletions })
          .map((fields) => aCompany({ id: COMPANY, ...fields })),
        { maxLength: 1 },
      ),
    }),
  });

  it('can be stored and read, and is the same the second time', () => {
    fc.assert(
      fc.property(given, (case_) => {
        const one = plan(case_);
        expect(conversionPlanSchema.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
        expect(plan(case_)).toEqual(one);
      }),
    );
  });

  it('writes what it says it changes', () => {
    fc.assert(
      fc.property(given, (case_) => {
        for (const { changes, data } of Object.values(plan(case_).records)) {
          expect(Object.fromEntries(changes.map(({ field, to }) => [field, to]))).toEqual(data);
        }
      }),
    );
  });

  it('never attaches to what is deleted by itself, nor makes a company without its contact', () => {
    fc.assert(
      fc.property(given, (case_) => {
        const { records } = plan(case_);
        const [known] = case_.candidates.companies;
        const [contact] = case_.candidates.people;
        if (records.company.action === 'attach' && known) expect(known.deletedAt).toBeNull();
        if (records.person.action === 'attach') expect(contact?.deletedAt).toBeNull();
        if (records.company.action !== 'none') expect(records.person.action).not.toBe('none');
      }),
    );
  });
});
