import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openWorkspace } from '../open-workspace.ts';
import { ask } from '../testing/ask.ts';
import type { Workspace } from '../workspace.ts';

let workspace: Workspace;

beforeAll(async () => {
  workspace = await openWorkspace();
});
afterAll(() => workspace.close());

const write = async (query: string, variables: Record<string, unknown>): Promise<string> => {
  const answer = await ask(workspace, { query, variables });
  const [created] = Object.values(answer.data ?? {}) as { id: string }[];
  if (created === undefined) throw new Error(JSON.stringify(answer));
  return created.id;
};

const createCompany = (name: string, link?: string): Promise<string> =>
  write('mutation($data: CompanyCreateInput!) { createCompany(data: $data) { id } }', {
    data: { name, ...(link === undefined ? {} : { domainName: { primaryLinkUrl: link } }) },
  });

const createPerson = (email: string, companyId?: string): Promise<string> =>
  write('mutation($data: PersonCreateInput!) { createPerson(data: $data) { id } }', {
    data: { name: { firstName: 'Ada' }, emails: { primaryEmail: email }, ...(companyId ? { companyId } : {}) },
  });

const companyOf = async (personId: string) => {
  await workspace.settled();
  const query = `query($id: UUID) { person(filter: { id: { eq: $id } }) { company { id name domainName { primaryLinkUrl } } } }`;
  const { data } = await ask(workspace, { query, variables: { id: personId } });
  return (data?.person as { company: { id: string; name: string } | null }).company;
};

describe('a new person', () => {
  it('with a business address gets a company of that domain', async () => {
    expect(await companyOf(await createPerson('ada@sub.engine.example'))).toMatchObject({
      name: 'engine.example',
      domainName: { primaryLinkUrl: 'https://engine.example' },
    });
  });

  it('joins the company whose link has the domain, whatever its spelling', async () => {
    const id = await createCompany('Loom Ltd', 'https://www.loom.example/about');

    expect(await companyOf(await createPerson('ada@loom.example'))).toMatchObject({ id });
  });

  it('is taken away from a company without a link', async () => {
    const chosen = await createCompany('Chosen Ltd');
    const company = await companyOf(await createPerson('ada@chosen.example', chosen));

    expect(company).toMatchObject({ name: 'chosen.example' });
    expect(company?.id).not.toBe(chosen);
  });

  it('with a personal address stays alone', async () => {
    expect(await companyOf(await createPerson('ada.lovelace@gmail.com'))).toBeNull();
  });

  it('does not join a company whose domain only contains its own', async () => {
    await createCompany('Longer', 'https://not-short.example');

    expect(await companyOf(await createPerson('ada@short.example'))).toMatchObject({ name: 'short.example' });
  });
});

describe('a changed person', () => {
  const update = (id: string, data: Record<string, unknown>) =>
    write('mutation($id: UUID!, $data: PersonUpdateInput!) { updatePerson(id: $id, data: $data) { id } }', {
      id,
      data,
    });

  it('moves with a new address, and not with a new job', async () => {
    const id = await createPerson('grace@first.example');
    await companyOf(id);
    await update(id, { companyId: null });
    await update(id, { jobTitle: 'Admiral' });
    expect(await companyOf(id)).toBeNull();

    await update(id, { emails: { primaryEmail: 'grace@second.example' } });
    expect(await companyOf(id)).toMatchObject({ name: 'second.example' });
  });
});
