import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';

import { launchBrowser } from '../support/browser.ts';
import { type SandboxProcess, startSandboxProcess } from '../support/sandbox-process.ts';

let sandbox: SandboxProcess;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [sandbox, browser] = await Promise.all([startSandboxProcess(), launchBrowser()]);
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  context.setDefaultTimeout(30_000);
  page = await context.newPage();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await sandbox.stop();
});

const card = () => page.getByRole('tabpanel');
const rules = () => card().getByRole('region', { name: 'Score by the rules' });

describe('the score card, in a browser', () => {
  let name = '';
  let computed = '';

  const openScore = async () => {
    await page.getByRole('row').filter({ hasText: name }).first().getByText(name).click();
    await page.getByRole('link', { name: 'Open', exact: true }).click();
    await page.getByRole('tab', { name: 'Score' }).click();
  };

  it('shows both lenses, the parts and the way to the next threshold', async () => {
    await page.goto(sandbox.url);
    await page.getByRole('link', { name: 'My leads' }).click();
    const label = page.getByRole('row').filter({ hasText: 'Warm' }).first().getByRole('rowheader');
    // Before the name stands its first letter, in place of a picture.
    name = (await label.innerText()).split('\n').at(-1) ?? '';
    await openScore();

    await rules().getByText('Warm', { exact: true }).waitFor();
    computed = (await rules().locator('strong').first().innerText()).trim();
    expect(Number(computed)).toBeGreaterThan(0);
    const win = await card().getByRole('region', { name: 'Win probability by history' }).innerText();
    expect(win).toMatch(/\d+ in 100 leads like this one bought\.\s+Workspace average \d+%/);
    expect(await card().getByRole('region', { name: 'What would lift it' }).innerText()).toMatch(/points? to/);
    const reasons = await card().getByRole('region', { name: 'What moves the win probability' }).innerText();
    expect(reasons).toMatch(/raises|lowers/);
    expect(await card().getByRole('region', { name: 'Fit' }).getByRole('listitem').count()).toBeGreaterThan(0);
  });

  it('takes a score by hand with its reason, in Persian digits, and keeps the computed one in sight', async () => {
    await rules().getByRole('button', { name: 'Set by hand' }).click();
    await rules().getByRole('button', { name: 'Save' }).click();
    await rules().getByText('Say why, so that others can follow.').waitFor();
    await rules().getByLabel('Score from 0 to 100').fill('۹۱');
    await rules().getByLabel('Why').fill('Met the board at the fair.');
    await rules().getByRole('button', { name: 'Save' }).click();

    await rules().getByText(`${computed} by the rules`).waitFor();
    expect(await rules().locator('strong').first().innerText()).toBe('91');
    await rules().getByText('Hot', { exact: true }).waitFor();
    await rules().getByText('Met the board at the fair.').waitFor();
    expect(await rules().innerText()).toMatch(/Set by .+, today/);
  });

  it('lifts the lead in the list by it', async () => {
    await page.getByRole('link', { name: 'Hot', exact: true }).click();
    await page.getByRole('row').filter({ hasText: name }).first().waitFor();
  });

  it('releases it, and keeps both in the history', async () => {
    await openScore();
    await rules().getByRole('button', { name: 'Release' }).click();
    await rules().getByText('of 100').waitFor();
    expect((await rules().locator('strong').first().innerText()).trim()).toBe(computed);

    const trend = card().getByRole('region', { name: 'Trend' });
    await trend.getByText('Score by hand released').waitFor();
    await trend.getByRole('button', { name: /^Show history/ }).click();
    await trend.getByText(/^Set by hand: .?Met the board at the fair/).waitFor();
  });
});
