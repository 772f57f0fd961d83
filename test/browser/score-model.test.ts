import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';

import { launchBrowser } from '../support/browser.ts';
import { type SandboxProcess, startSandboxProcess } from '../support/sandbox-process.ts';

const RULE = 'Business e-mail address';

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

/** Names and scores of a list, as they stand on the page: behind the box to tick come name, rating and score. */
const readList = async (): Promise<{ name: string; score: number }[]> => {
  const rows = page.getByRole('row').filter({ hasText: 'Edit Score' });
  await rows.nth(5).waitFor();
  return rows.evaluateAll((elements) =>
    elements.map((row) => {
      const texts = [...row.children].map((cell) => cell.textContent);
      return { name: texts[1] ?? '', score: Number(texts[3]?.replace(/\D/g, '')) };
    }),
  );
};

const openMyLeads = async () => {
  await page.getByRole('link', { name: 'My leads' }).click();
  return readList();
};

describe('a score model, in a browser', () => {
  let before: { name: string; score: number }[] = [];

  it('shows the leads by the published version, the best first', async () => {
    await page.goto(sandbox.url);
    before = await openMyLeads();
    expect(before.length).toBeGreaterThan(5);
  });

  it('opens a draft of the published version', async () => {
    await page.getByRole('link', { name: 'Score models' }).click();
    await page.getByRole('row').filter({ hasText: 'Default' }).getByText('Default').click();
    await page.getByRole('link', { name: 'Open', exact: true }).click();
    await page.getByText('These rules score now and do not change any more.').waitFor();
    await page.getByRole('button', { name: 'New draft from this version' }).click();
    await page.getByText('It counts for no lead until you publish.').waitFor();
  });

  it('saves a changed rule and says at once what it would do', async () => {
    const points = page.getByLabel(`Points of ${RULE}`);
    await points.fill('۳۰');
    await points.press('Tab');
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByText(/^\d+ leads would cross into marketing qualified/).waitFor();
    await page.getByRole('button', { name: 'Simulation' }).click();
    await page.getByText('How well it ranks').waitFor();
    await page.getByText('Whom it concerns').waitFor();
  });

  it('refuses points that cannot be, and keeps the rule that was saved', async () => {
    await page.getByRole('button', { name: /^Rules/ }).click();
    const points = page.getByLabel(`Points of ${RULE}`);
    await points.fill('-4');
    await points.press('Tab');
    await page.getByText('These rules give points. What takes points away belongs under “Against”.').waitFor();
    await points.fill('30');
    await points.press('Tab');
    await page.getByText('Saved', { exact: true }).waitFor();
  });

  it('publishes it after a question, and scores every open lead anew', async () => {
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Publish this model?').waitFor();
    await page.getByRole('button', { name: 'Publish now' }).click();
    await page.getByText('Version 2').waitFor();
    await page.getByText(/leads were scored anew/).waitFor();
  });

  it('shows the list in its new order', async () => {
    const after = await openMyLeads();
    expect(after.map(({ name }) => name)).not.toEqual(before.map(({ name }) => name));
    const rise = after.filter(({ name, score }) => score > (before.find((lead) => lead.name === name)?.score ?? 100));
    expect(rise.length).toBeGreaterThan(0);
  });
});
