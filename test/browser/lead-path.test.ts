import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';

import { launchBrowser } from '../support/browser.ts';
import { type SandboxProcess, startSandboxProcess } from '../support/sandbox-process.ts';

const LEAD = 'سارا احمدی';

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

describe('the path of a lead, in a browser', () => {
  it('begins at the public form, in Persian', async () => {
    await page.goto(`${sandbox.url}/s/leads/forms/contact?utm_source=newsletter`);
    await page.getByLabel('First name').fill('سارا');
    await page.getByLabel('Last name').fill('احمدی');
    await page.getByLabel('E-mail').fill('sara@narvan.example');
    await page.getByLabel('Phone').fill('+۹۸ ۹۱۲ ۳۴۵ ۶۷۸۹');
    await page.getByLabel('Company').fill('ناروان');
    await page.getByLabel('How can we help?').fill('برای چهل نفر نرم‌افزار می‌خواهیم');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('status').getByText('Thank you').waitFor();
  });

  it('shows the lead scored in the list', async () => {
    await page.goto(sandbox.url);
    await page.getByRole('link', { name: 'All leads' }).click();
    const row = page.getByRole('row').filter({ hasText: LEAD });
    await row.waitFor();
    // Behind the name: the box to tick it, the rating, then the score.
    await row
      .getByRole('cell')
      .nth(2)
      .getByText(/^[1-9]\d?$/)
      .waitFor();
    expect(await row.innerText()).toContain('+98 9123456789');
  });

  it('qualifies it: four answers with their evidence, the score follows each, then it is accepted', async () => {
    await page.getByRole('row').filter({ hasText: LEAD }).getByText(LEAD).click();
    await page.getByRole('link', { name: 'Open', exact: true }).click();
    await page.getByRole('tab', { name: 'Qualification' }).click();

    const answers = [
      ['Budget', 'Approved', 'هیئت مدیره تأیید کرد'],
      ['Authority', 'Decides', 'خودش امضا می‌کند'],
      ['Need', 'Critical', 'سیستم قبلی در اسفند تمام می‌شود'],
      ['Timeline', 'This quarter', 'قبل از نوروز'],
    ] as const;
    for (const [index, [criterion, answer, evidence]] of answers.entries()) {
      const card = page.getByRole('group', { name: new RegExp(`^${criterion}`) }).first();
      await card.getByRole('button', { name: answer }).click();
      await page.getByLabel('What was said').fill(evidence);
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText(`${index + 1} of 4 answered`).waitFor();
      await page.getByText(evidence).waitFor();
    }
    await page.getByRole('button', { name: 'Accept as sales qualified' }).click();
    await page.getByText('This lead is sales qualified.').waitFor();
  });

  it('converts it by a plan, and lands on the new opportunity', async () => {
    await page.getByRole('tabpanel').getByRole('button', { name: 'Convert' }).click();
    await page.getByText('Nothing is written before you convert.').waitFor();
    await page.getByText('Create a new company').waitFor();
    await page.getByRole('button', { name: 'Convert', exact: true }).last().click();
    await page.getByText('Converted', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: /Open/ }).last().click();
    await page.waitForURL(/\/object\/opportunity\//);
    await page.getByText('ناروان').first().waitFor();
  });

  it('leaves one company, one person and one opportunity', async () => {
    const answer = await fetch(`${sandbox.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer sandbox' },
      body: JSON.stringify({
        query:
          '{ companies { totalCount } people { totalCount } opportunities { totalCount } ' +
          'leads { edges { node { status utmSource convertedOpportunity { name } } } } }',
      }),
    });
    expect(await answer.json()).toMatchObject({
      data: {
        companies: { totalCount: 1 },
        people: { totalCount: 1 },
        opportunities: { totalCount: 1 },
        leads: { edges: [{ node: { status: 'CONVERTED', utmSource: 'newsletter' } }] },
      },
    });
  });
});
