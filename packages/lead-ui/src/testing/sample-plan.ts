import { type ConversionPlan, type Match, type PlannedRecord } from '@leads/lead-domain';

import { SAMPLE_NOW } from './sample-qualification.ts';

export const SAMPLE_IDS = {
  lead: '11111111-1111-4111-8111-111111111111',
  company: '22222222-2222-4222-8222-222222222222',
  otherCompany: '33333333-3333-4333-8333-333333333333',
  person: '44444444-4444-4444-8444-444444444444',
  opportunity: '55555555-5555-4555-8555-555555555555',
  otherOpportunity: '66666666-6666-4666-8666-666666666666',
} as const;

const domainEvidence = {
  signal: 'DOMAIN',
  strength: 'STRONG',
  leadValue: 'golden-anvil.example',
  recordValue: 'golden-anvil.example',
} as const;

const company: PlannedRecord = {
  action: 'attach',
  id: SAMPLE_IDS.company,
  label: 'Golden Anvil GmbH',
  evidence: [domainEvidence],
  changes: [
    { field: 'employees', from: null, to: 180 },
    {
      field: 'address',
      from: { addressCity: '', addressCountry: '' },
      to: {
        addressStreet1: 'Hammerweg 4',
        addressPostcode: '01127',
        addressCity: 'Dresden',
        addressCountry: 'Germany',
      },
    },
  ],
  data: { employees: 180 },
};

const person: PlannedRecord = {
  action: 'create',
  id: SAMPLE_IDS.person,
  label: 'Maria Keller',
  evidence: [],
  changes: [
    { field: 'name', from: null, to: { firstName: 'Maria', lastName: 'Keller' } },
    { field: 'emails', from: null, to: { primaryEmail: 'maria.keller@golden-anvil.example', additionalEmails: [] } },
    {
      field: 'phones',
      from: null,
      to: { primaryPhoneNumber: '3514440000', primaryPhoneCountryCode: 'DE', primaryPhoneCallingCode: '+49' },
    },
    { field: 'jobTitle', from: null, to: 'Chief Financial Officer' },
    { field: 'companyId', from: null, to: SAMPLE_IDS.company },
  ],
  data: {},
};

const opportunity: PlannedRecord = {
  action: 'create',
  id: SAMPLE_IDS.opportunity,
  label: 'Golden Anvil GmbH – Scheduling software',
  evidence: [],
  changes: [
    { field: 'name', from: null, to: 'Golden Anvil GmbH – Scheduling software' },
    { field: 'amount', from: null, to: { amountMicros: 25_000_000_000, currencyCode: 'EUR' } },
    { field: 'stage', from: null, to: 'NEW' },
    { field: 'closeDate', from: null, to: '2027-02-19T10:00:00.000Z' },
    { field: 'companyId', from: null, to: SAMPLE_IDS.company },
    { field: 'pointOfContactId', from: null, to: SAMPLE_IDS.person },
  ],
  data: {
    name: 'Golden Anvil GmbH – Scheduling software',
    amount: { amountMicros: 25_000_000_000, currencyCode: 'EUR' },
  },
};

export const SAMPLE_COMPANY_MATCHES: Match[] = [
  {
    recordId: SAMPLE_IDS.company,
    label: 'Golden Anvil GmbH',
    evidence: [
      domainEvidence,
      { signal: 'COMPANY_NAME', strength: 'MEDIUM', leadValue: 'Golden Anvil', recordValue: 'Golden Anvil GmbH' },
    ],
    strength: 'STRONG',
    isProposed: true,
    isDeleted: false,
  },
  {
    recordId: SAMPLE_IDS.otherCompany,
    label: 'Golden Anvil Trading (old record, please do not use)',
    evidence: [
      { signal: 'COMPANY_NAME', strength: 'WEAK', leadValue: 'Golden Anvil', recordValue: 'Golden Anvil Trading' },
    ],
    strength: 'WEAK',
    isProposed: false,
    isDeleted: true,
  },
];

/** A plan with an attached company, a new person and a new opportunity. */
export const samplePlan = (changes: Partial<ConversionPlan> = {}): ConversionPlan => ({
  kind: 'plan',
  leadId: SAMPLE_IDS.lead,
  leadName: 'Maria Keller',
  attempt: 1,
  plannedAt: SAMPLE_NOW,
  records: { company, person, opportunity },
  moves: [
    { object: 'noteTarget', ids: ['n1', 'n2', 'n3'], creates: [], data: {} },
    { object: 'taskTarget', ids: ['t1'], creates: [], data: {} },
    { object: 'attachment', ids: ['f1', 'f2'], creates: [], data: {} },
    { object: 'leadTouch', ids: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], creates: [], data: {} },
  ],
  lead: { changes: [], data: {} },
  warnings: [
    {
      code: 'MAIL_AND_CALENDAR_FOLLOW_THE_ADDRESS',
      role: 'person',
      message: 'E-mails and calendar events follow the address.',
    },
  ],
  problems: [],
  alternatives: {
    companies: SAMPLE_COMPANY_MATCHES,
    people: [],
    opportunities: [
      {
        recordId: SAMPLE_IDS.otherOpportunity,
        label: 'Golden Anvil: shop floor',
        evidence: [
          { signal: 'COMPANY_NAME', strength: 'MEDIUM', leadValue: 'Golden Anvil', recordValue: 'Golden Anvil GmbH' },
        ],
        strength: 'MEDIUM',
        isProposed: false,
        isDeleted: false,
      },
    ],
  },
  checkAfterWorkflow: null,
  ...changes,
});
