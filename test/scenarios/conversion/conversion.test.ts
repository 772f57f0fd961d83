import { convertLead, planConversionOf, sweepConversions } from '@leads/lead-flows';
import { describe, expect, it } from '@jest/globals';

import { runText } from '../../support/run-text.ts';
import { useWorkspace } from '../../support/workspace.ts';

import { clientWith } from '../../support/client-with.ts';
import { endStateOf } from './end-state.ts';
import { makeLead } from './leads-to-convert.ts';

const workspace = useWorkspace();
const now = new Date('2026-11-22T10:00:00Z');
const keyClient = () => clientWith(workspace().tokens.apiKey);

const CREATE_COMPANY = 'mutation($data: CompanyCreateInput!) { createCompany(data: $data) { id } }';
const CREATE_PERSON = 'mutation($data: PersonCreateInput!) { createPerson(data: $data) { id } }';
const UPDATE_LEAD = 'mutation($id: UUID!, $data: LeadUpdateInput!) { updateLead(id: $id, data: $data) { id } }';
const COMPANY = '55555555-0000-4000-8000-00000000000';
const PERSON = '66666666-0000-4000-8000-00000000000';

describe('converting a lead', () => {
  it('attaches it to the company of its domain and the person of its address', async () => {
    const client = keyClient();
    const lead = await makeLead(client);
    const company = {
      id: `${COMPANY}1`,
      name: 'Anvils',
      domainName: { primaryLinkUrl: `https://www.${lead.domain}/` },
    };
    await runText(client, CREATE_COMPANY, { data: company });
    const person = { id: `${PERSON}1`, name: { firstName: 'A', lastName: 'L' }, emails: { primaryEmail: lead.email } };
    await runText(client, CREATE_PERSON, { data: { ...person, companyId: company.id } });
    await workspace().settled();

    const converted = await convertLead({ client, leadId: lead.leadId, now });
    expect(converted).toMatchObject({
      ok: true,
      receipt: {
        records: [
          { role: 'company', action: 'attach', id: company.id },
          { role: 'person', action: 'attach', id: person.id },
          { role: 'opportunity', action: 'create' },
        ],
      },
    });
    await workspace().settled();
    expect(await endStateOf(client, lead)).toMatchObject({
      companies: { edges: [{ node: { name: 'Anvils' } }] },
      people: { edges: [{ node: { name: { firstName: 'A', lastName: 'L' } } }] },
    });
  });

  it('attaches to a company that got the domain after the plan was claimed', async () => {
    const client = keyClient();
    const lead = await makeLead(client);
    const fault = workspace().faults.inject({ mode: 'unreachable', where: { operation: 'ConvertLead_company' } });
    expect(await convertLead({ client, leadId: lead.leadId, now })).toMatchObject({ ok: false, canResume: true });
    fault.remove();
    const company = { id: `${COMPANY}2`, name: 'Faster', domainName: { primaryLinkUrl: `https://${lead.domain}` } };
    await runText(client, CREATE_COMPANY, { data: company });

    const converted = await convertLead({ client, leadId: lead.leadId, now });
    expect(converted).toMatchObject({
      ok: true,
      receipt: { records: [{ role: 'company', action: 'attach', id: company.id }, {}, {}] },
    });
    await workspace().settled();
    expect(await endStateOf(client, lead)).toMatchObject({
      companies: { edges: [{ node: { name: 'Faster', id: 'id 3' } }] },
      people: { edges: [{ node: { companyId: 'id 3' } }] },
      opportunities: { edges: [{ node: { companyId: 'id 3' } }] },
      leads: { edges: [{ node: { status: 'CONVERTED', convertedCompanyId: 'id 3' } }] },
    });
  });

  it('brings back what somebody deleted before it could go on', async () => {
    const client = keyClient();
    const lead = await makeLead(client);
    const fault = workspace().faults.inject({ mode: 'unreachable', where: { operation: 'ConvertLead_links' } });
    expect(await convertLead({ client, leadId: lead.leadId, now })).toMatchObject({ ok: false, canResume: true });
    fault.remove();
    await runText(client, 'mutation($f: CompanyFilterInput!) { deleteCompanies(filter: $f) { id } }', {
      f: { domainName: { primaryLinkUrl: { ilike: `%${lead.domain}%` } } },
    });

    expect(await convertLead({ client, leadId: lead.leadId, now })).toMatchObject({ ok: true });
    await workspace().settled();
    expect(await endStateOf(client, lead)).toMatchObject({
      companies: { edges: [{ node: { id: 'id 3' } }] },
      people: { edges: [{ node: { companyId: 'id 3' } }] },
    });
  });

  it('puts the person back whom Twenty’s own workflow moves, and removes the company that it made', async () => {
    const client = keyClient();
    const lead = await makeLead(client);
    const company = { id: `${COMPANY}3`, name: 'Holding', domainName: { primaryLinkUrl: 'https://holding.example' } };
    await runText(client, CREATE_COMPANY, { data: company });

    const converted = await convertLead({
      client,
      leadId: lead.leadId,
      choices: { company: { mode: 'attach', id: company.id } },
      now,
      sleep: async () => workspace().settled(),
    });
    expect(converted).toMatchObject({ ok: true, receipt: { personWasPutBack: true } });
    expect(converted.ok && converted.warnings.map(({ code }) => code)).toContain('COMPANY_DOMAIN_DIFFERS');
    await workspace().settled();
    const state = await endStateOf(client, lead);
    expect(state).toMatchObject({ companies: { edges: [] } });
    expect(
      await runText(client, 'query($id: UUID!) { people(filter: { companyId: { eq: $id } }) { totalCount } }', {
        id: company.id,
      }),
    ).toEqual({ people: { totalCount: 1 } });
  });

  it('leaves the person without a company where none was wanted, whatever the workflow made', async () => {
    const client = keyClient();
    const lead = await makeLead(client);
    const converted = await convertLead({
      client,
      leadId: lead.leadId,
      choices: { company: { mode: 'none' } },
      now,
      sleep: async () => workspace().settled(),
    });
    expect(converted).toMatchObject({ ok: true, receipt: { personWasPutBack: true } });
    await workspace().settled();
    expect(await endStateOf(client, lead)).toMatchObject({
      companies: { edges: [] },
      people: { edges: [{ node: { companyId: null } }] },
      leads: { edges: [{ node: { status: 'CONVERTED', convertedCompanyId: null } }] },
    });
  });

  it('says what stands in the way, and writes nothing', async () => {
    const client = keyClient();
    const early = await makeLead(client, { status: 'MQL' });
    expect(await convertLead({ client, leadId: early.leadId, now })).toMatchObject({
      ok: false,
      code: 'CONVERSION_REFUSED',
      reason: 'STATUS_NOT_CONVERTIBLE',
      status: 'MQL',
    });
    const taken = await makeLead(client);
    const person = { id: `${PERSON}4`, emails: { primaryEmail: taken.email }, name: { firstName: 'Gone' } };
    await runText(client, CREATE_PERSON, { data: person });
    await workspace().settled();
    await runText(client, 'mutation($id: UUID!) { deletePerson(id: $id) { id } }', { id: person.id });
    expect(await planConversionOf({ client, leadId: taken.leadId, now })).toMatchObject({
      ok: true,
      plan: { problems: [{ code: 'PERSON_EMAIL_TAKEN_BY_DELETED', recordId: person.id }] },
    });
    workspace().requests.clear();
    expect(await convertLead({ client, leadId: taken.leadId, now })).toMatchObject({
      ok: false,
      code: 'CONVERSION_REFUSED',
      problems: [{ code: 'PERSON_EMAIL_TAKEN_BY_DELETED' }],
    });
    const types = workspace()
      .requests.list()
      .map(({ operation }) => operation?.type);
    expect(types).not.toContain('mutation');
  });

  it('shows the claimed plan again after a break, whatever is chosen then', async () => {
    const client = keyClient();
    const lead = await makeLead(client);
    const fault = workspace().faults.inject({ mode: 'lose-answer', where: { operation: 'ClaimConversion' } });
    expect(await convertLead({ client, leadId: lead.leadId, now })).toMatchObject({ ok: false, code: 'NETWORK' });
    fault.remove();
    const later = new Date('2026-11-23T10:00:00Z');
    const choices = { opportunity: { mode: 'none' as const } };
    expect(await planConversionOf({ client, leadId: lead.leadId, choices, now: later })).toMatchObject({
      ok: true,
      plan: { plannedAt: now.toISOString(), records: { opportunity: { action: 'create' } } },
    });
  });

  it('makes a new plan after one that Twenty refused', async () => {
    const client = keyClient();
    const lead = await makeLead(client);
    const rest = { ok: false, code: 'CONVERSION_REFUSED' };
    const choices = { opportunity: { mode: 'attach' as const, id: '77777777-0000-4000-8000-000000000000' } };
    expect(await convertLead({ client, leadId: lead.leadId, choices, now })).toMatchObject(rest);
    expect(await convertLead({ client, leadId: lead.leadId, now })).toMatchObject({
      ok: true,
      receipt: { attempt: 1 },
    });
  });

  it('is finished by the sweep where nobody comes back to it', async () => {
    const client = keyClient();
    const later = new Date(now.getTime() + 600_000);
    await sweepConversions({ client, now: later });
    const lead = await makeLead(client);
    const fault = workspace().faults.inject({ mode: 'lose-answer', where: { operation: 'ConvertLead_person' } });
    expect(await convertLead({ client, leadId: lead.leadId, now })).toMatchObject({ ok: false, canResume: true });
    fault.remove();
    const soon = new Date(now.getTime() + 60_000);
    expect(await sweepConversions({ client, now: soon })).toMatchObject({ resumed: 0 });
    expect(await sweepConversions({ client, now: later })).toMatchObject({ resumed: 1, failed: [] });
    await workspace().settled();
    expect(await endStateOf(client, lead)).toMatchObject({
      people: { edges: [{}] },
      opportunities: { edges: [{}] },
      leads: { edges: [{ node: { status: 'CONVERTED' } }] },
    });
  });

  it('is finished by the sweep where the journal was closed and the lead refused its own change', async () => {
    const client = keyClient();
    const lead = await makeLead(client);
    await convertLead({ client, leadId: lead.leadId, now });
    await workspace().settled();
    const converted = await endStateOf(client, lead);
    const links = { convertedCompanyId: null, convertedPersonId: null, convertedOpportunityId: null };
    await runText(client, UPDATE_LEAD, {
      id: lead.leadId,
      data: { status: 'SQL', heldStatus: null, convertedAt: null, ...links },
    });

    const soon = new Date(now.getTime() + 60_000);
    expect(await sweepConversions({ client, now: soon })).toMatchObject({ resumed: 1, failed: [] });
    expect(await sweepConversions({ client, now: soon })).toMatchObject({ resumed: 0 });
    await workspace().settled();
    expect(await endStateOf(client, lead)).toEqual(converted);
  });

  it('is left alone by the sweep, and by a click, where somebody disqualified the lead meanwhile', async () => {
    const client = keyClient();
    const lead = await makeLead(client);
    const fault = workspace().faults.inject({ mode: 'lose-answer', where: { operation: 'ClaimConversion' } });
    expect(await convertLead({ client, leadId: lead.leadId, now })).toMatchObject({ ok: false });
    fault.remove();
    await runText(client, UPDATE_LEAD, { id: lead.leadId, data: { status: 'DISQUALIFIED', heldStatus: 'SQL' } });

    await sweepConversions({ client, now: new Date(now.getTime() + 600_000) });
    expect(await convertLead({ client, leadId: lead.leadId, now })).toMatchObject({
      ok: false,
      code: 'CONVERSION_REFUSED',
      reason: 'STATUS_NOT_CONVERTIBLE',
    });
    await workspace().settled();
    expect(await endStateOf(client, lead)).toMatchObject({
      companies: { edges: [] },
      people: { edges: [] },
      leads: { edges: [{ node: { status: 'DISQUALIFIED' } }] },
    });
  });

  it('leaves no second company where the rep may not delete one: the sweep does', async () => {
    const client = keyClient();
    const lead = await makeLead(client);
    const company = { id: `${COMPANY}8`, name: 'Other', domainName: { primaryLinkUrl: 'https://other.example' } };
    await runText(client, CREATE_COMPANY, { data: company });
    workspace().members.assignRole({ email: 'jony.ive@apple.dev', roleLabel: 'Lead rep' });
    const rep = clientWith(workspace().tokens.appAsUser('jony.ive@apple.dev'));
    const choices = { company: { mode: 'attach' as const, id: company.id } };
    const today = new Date();
    const sleep = () => workspace().settled();
    expect(await convertLead({ client: rep, leadId: lead.leadId, choices, now: today, sleep })).toMatchObject({
      ok: true,
      receipt: { personWasPutBack: true },
    });
    expect(await endStateOf(client, lead)).toMatchObject({ companies: { edges: [{}] } });

    await sweepConversions({ client: clientWith(workspace().tokens.app()), now: today });
    await workspace().settled();
    expect(await endStateOf(client, lead)).toMatchObject({ companies: { edges: [] } });
  });

  it('puts a person back whom the workflow moved when all was done', async () => {
    const client = keyClient();
    const lead = await makeLead(client);
    const company = { id: `${COMPANY}5`, name: 'Late', domainName: { primaryLinkUrl: 'https://late.example' } };
    await runText(client, CREATE_COMPANY, { data: company });
    const choices = { company: { mode: 'attach' as const, id: company.id } };
    const today = new Date();
    const converted = await convertLead({ client, leadId: lead.leadId, choices, now: today });
    expect(converted).toMatchObject({ ok: true, receipt: { personWasPutBack: null } });
    await workspace().settled();
    expect(await endStateOf(client, lead)).toMatchObject({ companies: { edges: [{}] } });

    expect(await sweepConversions({ client, now: today })).toMatchObject({ putBack: 1, failed: [] });
    expect(await sweepConversions({ client, now: today })).toMatchObject({ putBack: 0, failed: [] });
    await workspace().settled();
    expect(await endStateOf(client, lead)).toMatchObject({ companies: { edges: [] } });
    const query = 'query($id: UUID!) { people(filter: { companyId: { eq: $id } }) { totalCount } }';
    expect(await runText(client, query, { id: company.id })).toEqual({ people: { totalCount: 1 } });
  });

  it('leaves a person where somebody put them by hand after all was done', async () => {
    const client = keyClient();
    const lead = await makeLead(client);
    const company = { id: `${COMPANY}6`, name: 'Wrong', domainName: { primaryLinkUrl: 'https://wrong.example' } };
    await runText(client, CREATE_COMPANY, { data: company });
    const choices = { company: { mode: 'attach' as const, id: company.id } };
    const today = new Date();
    const converted = await convertLead({ client, leadId: lead.leadId, choices, now: today });
    await workspace().settled();
    const right = { id: `${COMPANY}7`, name: 'Right', domainName: { primaryLinkUrl: `https://www.${lead.domain}` } };
    await runText(client, CREATE_COMPANY, { data: right });
    const personId = converted.ok ? converted.receipt.records.find(({ role }) => role === 'person')?.id : null;
    const rep = clientWith(workspace().tokens.user('jane.austen@apple.dev'));
    await runText(rep, 'mutation($id: UUID!, $to: UUID!) { updatePerson(id: $id, data: { companyId: $to }) { id } }', {
      id: personId,
      to: right.id,
    });

    expect(await sweepConversions({ client, now: today })).toMatchObject({ putBack: 0, failed: [] });
    const query = 'query($id: UUID!) { people(filter: { companyId: { eq: $id } }) { totalCount } }';
    expect(await runText(client, query, { id: right.id })).toEqual({ people: { totalCount: 1 } });
  });
});
