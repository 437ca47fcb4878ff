import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import { offlineSite } from '../../src/outputs/archive/offline-site.ts';
import { readSite } from '../../src/outputs/archive/read-site.ts';
import { withPage } from '../support/browser.ts';
import { violations } from '../support/axe.ts';
import { versiesSite } from '../support/versies-site.ts';

let site: string;
let server: Awaited<ReturnType<typeof serveFolder>>;
const disk = join(mkdtempSync(join(tmpdir(), 'versies-schijf-')), 'Een map met spaties & één accent');
const DESKTOP = { viewport: { width: 1280, height: 900 } };
const COMPARE = 'versies/vergelijken/';

beforeAll(async () => {
  site = versiesSite();
  server = await serveFolder(site, 0);
  const { files } = await offlineSite(await readSite(site), 'https://klein.example', () => true);
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(disk, path)), { recursive: true });
    writeFileSync(join(disk, path), bytes);
  }
}, 240_000);

afterAll(async () => {
  await server.close();
  rmSync(dirname(disk), { recursive: true, force: true });
});

/** The rows of the first table of a comparison, as text. */
const rows = (page: Page): Promise<string[]> => page.locator('.compared-table').first().locator('tbody tr').evaluateAll((list) => list.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ')).join(' | ')));

async function chooseAndCompare(page: Page): Promise<void> {
  await page.getByLabel('Van', { exact: true }).selectOption('2031-xl-01-1.0');
  await page.getByLabel('Naar', { exact: true }).selectOption('2032-xl-01-1.0');
  await page.getByRole('button', { name: 'Vergelijk', exact: true }).click();
  await page.locator('[data-comparison] .compared-table').first().waitFor();
}

test('the list of versions leads to what changed, to each version and to its data', async () => {
  await withPage(`${server.url}versies/`, DESKTOP, async (page, problems) => {
    expect(await page.locator('main h2').allInnerTexts()).toEqual(['Artikel 1. Vaarwegen', 'Artikel 1. Vaarwegen', 'Artikel 2. Veren']);
    const version = page.locator('.version', { hasText: 'Na de wijziging door de Staten.' });
    expect(await version.innerText()).toContain('1.1 Sluizen en bruggen › Opdrachten › Onderhoud, 2031 (ontwerpbegroting): van 2.105 naar 2.205');
    await version.getByRole('link', { name: 'Vergelijk met versie 1.0' }).click();
    await page.waitForURL('**/versies/2031/xl/artikel-1/versie-1.1/verschil-met-1.0/');
    expect(await rows(page)).toContain('1.1 Sluizen en bruggen › Opdrachten Onderhoud | 2.105 | 2.205 | +100 | gewijzigd: hoger');
    expect(problems).toEqual([]);
  });
});

test('what changed in a text is marked, and told in words to who cannot see it', async () => {
  await withPage(`${server.url}versies/2031/xl/artikel-1/versie-1.1/verschil-met-1.0/`, DESKTOP, async (page) => {
    const paragraph = page.locator('.compared-paragraph', { hasText: 'De Dienst Vrij Water' });
    expect(await paragraph.textContent()).toBe('gewijzigd De Dienst Vrij Water (DVW) beheert [vervallen: 212][toegevoegd: 214] sluizen en 50 bruggen. Dat doet de dienst sinds 1 mei 2012.');
    const line = (selector: string) => paragraph.locator(selector).evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect([await line('del'), await line('ins')]).toEqual(['line-through', 'underline']);
    expect(await page.locator('.compared-paragraph--toegevoegd').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('Voor het eerst gaan ook de remmingwerken mee.')]));
  });
});

test('an earlier version keeps its text, its amounts and its content at its address', async () => {
  const at = `${server.url}versies/2031/xl/artikel-1/versie-1.0/`;
  await withPage(at, DESKTOP, async (page, problems) => {
    expect(await page.locator('main').innerText()).toContain('beheert 212 sluizen');
    expect(await page.locator('#tabel-4 tbody tr', { hasText: 'Uitgaven' }).locator('td').allInnerTexts()).toEqual(['6.000', '7.100']);
    expect(await page.locator('.version-notice').innerText()).toContain('Er is een nieuwere: versie 1.1');
    await page.getByRole('link', { name: '1', exact: true }).click();
    expect(new URL(page.url()).hash).toBe('#noot-fn-wachttijd');
    expect(problems).toEqual([]);
  });
  const [csv, json, inhoud] = await Promise.all(['bedragen.csv', 'bedragen.json', 'inhoud.json'].map(async (name) => (await fetch(`${at}${name}`)).text()));
  expect(csv).toContain('2031/xl-01,1.0,2031,uitgaven,Uitgaven,uitgaven,true,2031,ontwerpbegroting,7100\r\n');
  const record = JSON.parse(json!) as { inhoudscode: string };
  expect(createHash('sha256').update(inhoud!).digest('hex')).toBe(record.inhoudscode);
});

test('any two versions or editions are compared in the browser, and the address keeps which', async () => {
  await withPage(`${server.url}${COMPARE}`, DESKTOP, async (page, problems) => {
    await chooseAndCompare(page);
    expect(new URL(page.url()).search).toBe('?van=2031-xl-01-1.0&naar=2032-xl-01-1.0');
    expect(await rows(page)).toEqual(expect.arrayContaining(['Uitgaven | 7.100 | 7.300 | +200 | gewijzigd: hoger', '1.1 Sluizen en bruggen › Opdrachten Walstroom | geen regel | 300 | – | toegevoegd', 'Ontvangsten | 35 | – | – | niet meer gegeven']));
    expect(await page.locator('[data-comparison]').innerText()).toContain('er is geen verschil berekend');
    await page.getByLabel('Naar', { exact: true }).selectOption('2031-xl-01-1.1');
    await page.getByRole('button', { name: 'Vergelijk', exact: true }).click();
    await page.getByRole('heading', { name: 'versie 1.1 van artikel 1 Vaarwegen' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: /begroting 2032, versie\s1\.0 van artikel 1/ }).waitFor();
    expect(await page.getByLabel('Naar', { exact: true }).inputValue()).toBe('2032-xl-01-1.0');
    expect(problems).toEqual([]);
  });
});

test('in the browser a comparison is the page that was prepared of it', async () => {
  await withPage(`${server.url}versies/2032/xl/artikel-1/versie-1.0/verschil-met-2031-1.1/`, DESKTOP, async (page) => {
    const prepared = await page.locator('.comparison').innerText();
    await page.goto(`${server.url}${COMPARE}?van=2031-xl-01-1.1&naar=2032-xl-01-1.0`);
    await page.locator('[data-comparison] .compared-table').first().waitFor();
    const live = await page.locator('[data-comparison]').innerText();
    expect(live.slice(live.indexOf('Van\n'))).toBe(prepared.slice(prepared.indexOf('Van\n')));
  });
});

test.each([
  ['van=2031-xl-01-1.0&naar=2031-xl-01-1.0', 'U koos twee keer dezelfde versie'],
  ['van=2031-xl-01-1.0&naar=2031-xl-02-1.0', 'U koos twee verschillende artikelen'],
])('what cannot be compared is explained: %s', async (query, words) => {
  await withPage(`${server.url}${COMPARE}?${query}`, DESKTOP, async (page) => {
    await page.locator('[data-comparison]', { hasText: words }).waitFor();
  });
});

test('an address of versions that are not there shows the list', async () => {
  await withPage(`${server.url}${COMPARE}?van=1999-xl-01-1.0&naar=x`, DESKTOP, async (page, problems) => {
    expect(await page.locator('[data-comparison]').isVisible()).toBe(false);
    expect(await page.locator('[data-prepared] a').count()).toBe(3);
    expect(problems).toEqual([]);
  });
});

test('without JavaScript the form leads to the prepared comparisons, and these read', async () => {
  await withPage(`${server.url}versies/`, { ...DESKTOP, javaScriptEnabled: false }, async (page) => {
    await page.getByRole('button', { name: 'Vergelijk', exact: true }).click();
    await page.waitForURL(`**/${COMPARE}?van=*`);
    expect(await page.locator('main').innerText()).toContain('Zonder JavaScript kunt u elke vergelijking hieronder openen.');
    await page.getByRole('link', { name: /begroting 2031, versie\s1\.1/ }).click();
    expect(await rows(page)).toContain('1.2 Diepte van de vaargeul | 1.720 | geen regel | – | vervallen');
  });
});

test('from a disk any two versions are compared too, and links lead on', async () => {
  await withPage(pathToFileURL(join(disk, COMPARE, 'index.html')).href, DESKTOP, async (page, problems) => {
    await chooseAndCompare(page);
    expect(await rows(page)).toContain('Uitgaven | 7.100 | 7.300 | +200 | gewijzigd: hoger');
    await page.locator('[data-comparison] dd a').first().click();
    await page.waitForURL('**/versies/2031/xl/artikel-1/versie-1.0/index.html');
    expect(await page.locator('main').innerText()).toContain('beheert 212 sluizen');
    expect(problems).toEqual([]);
  });
});

test('the document box names the version, or says that it is a concept', async () => {
  await withPage(`${server.url}begroting/2031/xl/artikel-1/`, DESKTOP, async (page) => {
    expect(await page.locator('.document').innerText()).toMatch(/1\.1, 2\snovember\s2030/);
    await page.goto(`${server.url}begroting/2031/xl/artikel-2/`);
    await page.locator('.document').getByRole('link', { name: 'gewijzigd na 1.0' }).click();
    await page.waitForURL('**/versies/2031/xl/artikel-2/concept/verschil-met-1.0/');
    expect(await page.locator('.compared-paragraph').first().textContent()).toContain('[toegevoegd: en elke stad');
  });
});

test('the sitemap has every version; a comparison with a concept is left out by search engines', () => {
  const sitemap = readFileSync(join(site, 'sitemap-0.xml'), 'utf8');
  for (const path of ['versies/', 'versies/2031/xl/artikel-1/versie-1.0/', 'versies/vergelijken/']) expect(sitemap).toContain(`<loc>https://klein.example/${path}</loc>`);
  expect(readFileSync(join(site, 'versies/2031/xl/artikel-2/concept/verschil-met-1.0/index.html'), 'utf8')).toContain('noindex');
});

test.each(['versies/', `${COMPARE}?van=2031-xl-01-1.0&naar=2032-xl-01-1.0`, 'versies/2031/xl/artikel-1/versie-1.0/', 'versies/2031/xl/artikel-1/versie-1.1/verschil-met-1.0/'])('%s passes the checks of accessibility, on a phone without scrolling sideways', async (path) => {
  await withPage(`${server.url}${path}`, { viewport: { width: 320, height: 800 } }, async (page) => {
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violations(page)).toEqual([]);
  });
});
