import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';

import { launchBrowser } from '../support/browser.ts';
import { type SandboxProcess, startSandboxProcess } from '../support/sandbox-process.ts';

const ADA = '3f0a2c1e-6a51-4d0b-9a37-5d0d7d2b6a01';

let sandbox: SandboxProcess;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [sandbox, browser] = await Promise.all([startSandboxProcess(['--empty']), launchBrowser()]);
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  context.setDefaultTimeout(30_000);
  page = await context.newPage();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await sandbox.stop();
});

const write = async (mutation: string): Promise<void> => {
  const answer = await fetch(`${sandbox.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer sandbox' },
    body: JSON.stringify({ query: `mutation { ${mutation} }` }),
  });
  const text = await answer.text();
  if (text.includes('"errors"')) throw new Error(text);
};

const firstRow = () => page.getByRole('row').nth(1);

describe('a list of leads that somebody has open', () => {
  it('begins with the best one', async () => {
    await write(`createLeads(data: [
      { id: "${ADA}", contactName: { firstName: "Ada" }, emails: { primaryEmail: "ada@gmail.com" }, interest: "Engines" }
      { contactName: { firstName: "Grace" }, emails: { primaryEmail: "grace@hopper.example" }, interest: "Compilers",
        companyName: "Hopper", jobTitle: "CEO", employees: 400 }
    ]) { id }`);
    await page.goto(sandbox.url);
    await page.getByRole('link', { name: 'All leads' }).click();
    await firstRow().filter({ hasText: 'Grace' }).waitFor();
    expect(await page.getByRole('row').filter({ hasText: 'Ada' }).innerText()).toContain('Cold');
  });

  it('sorts itself anew when a score was set by hand elsewhere, and shows the computed one beside the rating', async () => {
    await write(`updateLead(id: "${ADA}", data: { scoreOverride: 90 }) { id }`);
    await firstRow().filter({ hasText: 'Ada' }).filter({ hasText: 'Hot' }).waitFor();
    expect(await firstRow().innerText()).not.toContain('90');
  });
});
