import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { offlineSite } from '../../src/outputs/archive/offline-site.ts';
import { readSite } from '../../src/outputs/archive/read-site.ts';
import { withPage } from '../support/browser.ts';
import { realPublicatie } from '../support/real-content.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'begrotingslezer-')), 'Een map met spaties & één accent');
const at = (path: string): string => pathToFileURL(join(folder, path)).href;

beforeAll(async () => {
  const { uitgave } = await realPublicatie();
  const { files } = await offlineSite(await readSite(inject('siteFolder')), uitgave.domein, () => true);
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
});

afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }));

test('from a disk the form finds, and a result opens at its place with the words marked', async () => {
  await withPage(at('begroting/2022/vii/artikel-7/index.html'), { viewport: { width: 1280, height: 900 } }, async (page, problems) => {
    await page.getByLabel('Zoek in de begroting').fill('huishouding');
    await page.getByRole('button', { name: 'Zoeken', exact: true }).click();
    await page.waitForURL('**/zoeken/index.html?q=huishouding');
    await page.locator('.hit__link').first().waitFor();
    expect(await page.locator('.hit__link').first().textContent()).toBe('Informatiehuishouding');
    await page.locator('.hit__link').first().click();
    await page.waitForURL('**/artikel-7/index.html?markeer=*');
    await page.locator('[data-found-bar]').waitFor();
    expect(new URL(page.url()).protocol).toBe('file:');
    expect(problems).toEqual([]);
  });
});

test('from a disk results come while typing', async () => {
  await withPage(at('zoeken/index.html'), { viewport: { width: 390, height: 800 } }, async (page, problems) => {
    await page.locator('#zoekvraag').pressSequentially('148 miljoen');
    await page.locator('.hit__amount', { hasText: '148,0' }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('148 miljoen');
    expect(problems).toEqual([]);
  });
});

test('from a disk without JavaScript the form leads to the register', async () => {
  await withPage(at('index.html'), { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false }, async (page) => {
    await page.getByLabel('Zoek in de begroting').fill('saip');
    await page.getByRole('button', { name: 'Zoeken', exact: true }).click();
    await page.waitForURL('**/zoeken/index.html?q=saip');
    expect(await page.locator('.register').first().isVisible()).toBe(true);
  });
});
