import { DEFAULT_FORM } from '../capture/default-form.ts';
import { type Company, companySchema } from '../records/company.ts';
import { type Emails, type Links, type Phones, phonesSchema } from '../records/composites.ts';
import { type Lead, leadSchema } from '../records/lead.ts';
import { type LeadAssessment, leadAssessmentSchema } from '../records/lead-assessment.ts';
import { type LeadForm } from '../records/lead-form.ts';
import { type LeadTouch, leadTouchSchema } from '../records/lead-touch.ts';
import { type Opportunity, opportunitySchema } from '../records/opportunity.ts';
import { type Person, personSchema } from '../records/person.ts';

/** Records for tests: every field empty but those given. */

const idOf = (kind: number): string => `00000000-0000-4000-8000-00000000000${kind}`;

export const aLead = (fields: Partial<Lead> = {}): Lead => ({ ...leadSchema.parse({ id: idOf(1) }), ...fields });

export const aPerson = (fields: Partial<Person> = {}): Person => ({
  ...personSchema.parse({ id: idOf(2) }),
  ...fields,
});

export const aCompany = (fields: Partial<Company> = {}): Company => ({
  ...companySchema.parse({ id: idOf(3) }),
  ...fields,
});

export const anOpportunity = (fields: Partial<Opportunity> = {}): Opportunity => ({
  ...opportunitySchema.parse({ id: idOf(4), stage: 'NEW' }),
  ...fields,
});

export const aTouch = (fields: Partial<LeadTouch> = {}): LeadTouch => ({
  ...leadTouchSchema.parse({ id: idOf(5), touchType: 'FORM', occurredAt: '2026-11-20T09:00:00.000Z' }),
  ...fields,
});

export const anAssessment = (fields: Partial<LeadAssessment> = {}): LeadAssessment => ({
  ...leadAssessmentSchema.parse({ id: idOf(6), criterion: 'BUDGET', answer: 'APPROVED' }),
  ...fields,
});

export const aForm = (fields: Partial<LeadForm> = {}): LeadForm => ({
  ...DEFAULT_FORM,
  id: idOf(7),
  deletedAt: null,
  ...fields,
});

export const emailsOf = (primaryEmail: string, ...additionalEmails: string[]): Emails => ({
  primaryEmail,
  additionalEmails,
});

export const phonesOf = (callingCode: string, number: string, countryCode = ''): Phones => ({
  ...phonesSchema.parse(null),
  primaryPhoneNumber: number,
  primaryPhoneCallingCode: callingCode,
  primaryPhoneCountryCode: countryCode,
});

export const linkOf = (primaryLinkUrl: string): Links => ({ primaryLinkUrl, primaryLinkLabel: '' });
