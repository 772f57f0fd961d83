import { getDomain } from 'tldts';
import * as z from 'zod';
import type { RecordEvent } from '../../engine.ts';
import { PERSONAL_EMAIL_DOMAINS } from './personal-email-domains.ts';
import type { Workflow, WorkflowSteps } from './workflow.ts';

const personSchema = z.object({
  id: z.string(),
  emails: z.object({ primaryEmail: z.string().nullish() }).nullish(),
  createdBy: z.object({ source: z.string().nullish() }).nullish(),
});

const companiesSchema = z.object({
  companies: z.object({
    edges: z.array(
      z.object({ node: z.object({ id: z.string(), domainName: z.object({ primaryLinkUrl: z.string().nullish() }) }) }),
    ),
  }),
});

const createdSchema = z.object({ createCompany: z.object({ id: z.string() }) });

const FIND = `query FindCompanies($like: String) {
  companies(first: 25, filter: { domainName: { primaryLinkUrl: { ilike: $like } } }) {
    edges { node { id domainName { primaryLinkUrl } } }
  }
}`;
const CREATE = `mutation CreateCompany($data: CompanyCreateInput!) { createCompany(data: $data) { id } }`;
const ATTACH = `mutation AttachPerson($id: UUID!, $data: PersonUpdateInput!) { updatePerson(id: $id, data: $data) { id } }`;

/**
 * "Create company when adding a new person", the workflow that every workspace ships switched on. It looks at the
 * domain of a business e-mail alone: a company that the person already belongs to makes no difference.
 */
export const companyOfNewPerson: Workflow = {
  name: 'Create company when adding a new person',
  trigger: {
    eventName: 'person.upserted',
    fields: ['emails'],
    filter: (event) => !['EMAIL', 'CALENDAR'].includes(readPerson(event)?.createdBy?.source ?? ''),
  },
  run: async ({ event, steps }) => {
    const person = readPerson(event);
    const domain = businessDomain(person?.emails?.primaryEmail ?? '');
    if (person === null || domain === null) return;
    const companyId = (await findCompany({ domain, steps })) ?? (await createCompany({ domain, steps }));
    if (companyId === null) return;
    await steps.execute({ query: ATTACH, variables: { id: person.id, data: { companyId } } });
  },
};

const readPerson = (event: RecordEvent) => personSchema.safeParse(event.after).data ?? null;

const businessDomain = (email: string): string | null => {
  const host = email.trim().toLowerCase().split('@')[1] ?? '';
  const domain = host === '' ? null : getDomain(host);
  if (domain === null || PERSONAL_EMAIL_DOMAINS.has(host) || PERSONAL_EMAIL_DOMAINS.has(domain)) return null;
  return domain;
};

type Search = { domain: string; steps: WorkflowSteps };

const findCompany = async ({ domain, steps }: Search): Promise<string | null> => {
  const { data } = await steps.execute({ query: FIND, variables: { like: `%${domain}%` } });
  const found = companiesSchema.safeParse(data).data?.companies.edges ?? [];
  const match = found.find(({ node }) => getDomain(node.domainName.primaryLinkUrl ?? '') === domain);
  return match?.node.id ?? null;
};

const createCompany = async ({ domain, steps }: Search): Promise<string | null> => {
  const data = { name: domain, domainName: { primaryLinkUrl: `https://${domain}`, primaryLinkLabel: domain } };
  const answer = await steps.execute({ query: CREATE, variables: { data } });
  return createdSchema.safeParse(answer.data).data?.createCompany.id ?? null;
};
