import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { withPage } from '../support/browser.ts';
import { inBothBrowsers, type OfflineBrowser } from '../support/offline-browser.ts';
import { setWritable, unpack } from '../support/unpack.ts';

const PACKAGE = 'begroting-2022-vii-07';
const ARTICLE = 'begroting/2022/vii/artikel-7/index.html';
/** What a folder may be called: a space, an accent, and everything that means something in an address. */
const AWKWARD = 'Een map & één 100% #1';
const site = inject('siteFolder');
const top = mkdtempSync(join(tmpdir(), 'begrotingslezer-'));
const folder = join(top, AWKWARD);
const at = (path: string, below = folder): string => pathToFileURL(join(below, PACKAGE, 'data', path)).href;

beforeAll(() => {
  unpack(join(site, 'archief', `${PACKAGE}.zip`), folder);
  setWritable(folder, false);
});

afterAll(() => {
  setWritable(folder, true);
  rmSync(top, { recursive: true, force: true });
});

/** Clicks a link and waits for the page behind it. */
async function follow(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.locator(selector).click()]);
}
const heading = (page: Page): Promise<string> => page.$eval('h1', (element) => element.textContent?.trim() ?? '');
const textOf = (page: Page, selector: string): Promise<string> => page.$eval(selector, (element) => element.textContent?.trim() ?? '');

/**
 * Waits until a file with the same bytes as one of the site has come down. Its name does not matter: Firefox asks where to put
 * what comes from a disk, and keeps it beside that place until somebody answers.
 */
async function hasCome({ downloads }: OfflineBrowser, path: string): Promise<void> {
  const expected = readFileSync(join(site, path));
  const same = (): boolean => readdirSync(downloads).some((name) => readFileSync(join(downloads, name)).equals(expected));
  await expect.poll(same, { timeout: 30_000, message: `${path} comes down` }).toBe(true);
}

inBothBrowsers('a page that asks for something from the network is caught', async (open) => {
  const page = join(top, 'lek.html');
  writeFileSync(page, '<!doctype html><title>Lek</title><img src="https://lek.example/x.png" alt="">');
  await open(pathToFileURL(page).href, async (_page, _problems, { asked }) => {
    await expect.poll(() => asked, { timeout: 10_000 }).toContain('lek.example');
    asked.length = 0;
  });
});

test('an address leads to its place on a long page at once, without the page scrolling by', async () => {
  await withPage(`${at('begrippen/index.html')}#begrip-zbo`, { viewport: { width: 1280, height: 900 }, reducedMotion: 'no-preference' }, async (page) => {
    const top = await page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return document.getElementById('begrip-zbo')!.getBoundingClientRect().top;
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(900);
  });
});

inBothBrowsers('index.html leads to every page of the menus, and each is whole', async (open) => {
  await open(at('index.html'), async (page, problems, { asked }) => {
    const links = await page.$$eval('header nav a, footer nav a', (list) => [...new Set(list.map((link) => (link as HTMLAnchorElement).href))]);
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) {
      expect(link).toMatch(/^file:.*\/index\.html$/);
      await page.goto(link);
      expect((await heading(page)).length).toBeGreaterThan(3);
    }
    await page.goto(at('index.html'));
    await follow(page, 'nav a[href$="begroting/index.html"]');
    await follow(page, 'main a[href$="artikel-7/index.html"]');
    expect(await heading(page)).toContain('Werkgevers- en bedrijfsvoeringsbeleid');
    expect(await page.evaluate(() => document.fonts.check('16px "Fira Sans"') && [...document.fonts].some((font) => font.status === 'loaded'))).toBe(true);
    expect([problems, asked]).toEqual([[], []]);
  });
});

inBothBrowsers('anchors lead to their place, terms to their page and back', async (open) => {
  await open(at(ARTICLE), async (page, problems) => {
    await page.$eval('a[href="#wat-kost-het"]', (link) => (link as HTMLAnchorElement).click());
    await page.waitForFunction(() => location.hash === '#wat-kost-het' && document.getElementById('wat-kost-het')!.getBoundingClientRect().top < innerHeight / 2);
    await Promise.all([page.waitForNavigation(), page.$eval('main a[href*="begrippen/"]', (link) => (link as HTMLAnchorElement).click())]);
    expect(page.url()).toContain('/begrippen/');
    await Promise.all([page.waitForNavigation(), page.$eval('main a[href*="artikel-7/index.html#"]', (link) => (link as HTMLAnchorElement).click())]);
    expect(await page.evaluate(() => document.querySelector(':target') !== null)).toBe(true);
    expect(problems).toEqual([]);
  });
});

inBothBrowsers('the form finds, a result opens at its place with the words marked, and results come while typing', async (open) => {
  await open(at(ARTICLE), async (page, problems, { asked }) => {
    await page.type('#zoekveld', 'huishouding');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(page.url()).toContain('/zoeken/index.html?q=huishouding');
    await page.waitForSelector('.hit__link');
    expect(await textOf(page, '.hit__link')).toBe('Informatiehuishouding');
    await follow(page, '.hit__link');
    await page.waitForSelector('[data-found-bar]');
    expect(page.url()).toMatch(/artikel-7\/index\.html\?markeer=.*#toelichting-7\.1-opdrachten-informatiehuishouding$/);
    await page.goto(at('zoeken/index.html'));
    await page.type('#zoekvraag', '148 miljoen');
    await page.waitForFunction(() => document.querySelector('.hit__amount')?.textContent?.includes('148,0') === true);
    expect(new URL(page.url()).searchParams.get('q')).toBe('148 miljoen');
    expect([problems, asked]).toEqual([[], []]);
  });
});

inBothBrowsers('a figure lives by keyboard, its parts hide, its table opens', async (open) => {
  await open(at(ARTICLE), async (page, problems) => {
    await useFigure(page);
    await page.$eval('#figuur-1 .figure__data > summary', (summary) => (summary as HTMLElement).click());
    expect(await page.$$eval('#figuur-1 .figure__data tbody tr', (rows) => rows.filter((row) => row.checkVisibility()).length)).toBeGreaterThan(2);
    expect(problems).toEqual([]);
  });
});

/** Walks through the first figure by keyboard and hides a part of it. */
async function useFigure(page: Page): Promise<void> {
  await page.$eval('#figuur-1', (figure) => figure.scrollIntoView());
  await page.waitForSelector('#figuur-1.figure--live canvas');
  await page.focus('#figuur-1 .figure__stage');
  await page.keyboard.press('End');
  expect(await textOf(page, 'body > [role="status"]')).toBe('2026 (raming), Informatiehuishouding: €\u00a0124,0\u00a0miljoen; samen €\u00a0157,0\u00a0miljoen');
  await page.keyboard.press('Escape');
  await page.focus('#figuur-1 [data-toggles] button');
  await page.keyboard.press(' ');
  expect(await page.$eval('#figuur-1 [data-toggles] button', (button) => button.getAttribute('aria-pressed'))).toBe('false');
}

inBothBrowsers('the table filters, compares and keeps its choice in the address', async (open) => {
  await open(at(ARTICLE), async (page, problems) => {
    await page.$eval('.tools-box > summary', (summary) => (summary as HTMLElement).click());
    const shown = (pad: string): Promise<boolean> => page.$eval(`[id="rij-${pad}"]`, (row) => row.checkVisibility());
    await page.select('select[name="toon"]', '7.2');
    expect([await shown('7.1'), await shown('7.2')]).toEqual([false, true]);
    expect(new URL(page.url()).searchParams.get('toon')).toBe('7.2');
    await page.reload();
    expect([await shown('7.1'), await shown('7.2')]).toEqual([false, true]);
    await page.goto(`${at(ARTICLE)}?vergelijk=2021-2022`);
    expect(await textOf(page, '[id="rij-uitgaven"]')).toContain('+88.622 meer');
    expect(problems).toEqual([]);
  });
});

inBothBrowsers('data can be taken out of the package', async (open) => {
  await open(at(ARTICLE), async (page, problems, browser) => {
    await page.$eval('a[href$="bedragen.xlsx"]', (link) => (link as HTMLAnchorElement).click());
    await hasCome(browser, 'data/2022/vii/7/bedragen.xlsx');
    expect(problems).toEqual([]);
  });
});

inBothBrowsers('in the dark the page is dark', async (open) => {
  await open(at(ARTICLE), async (page) => {
    const [paper, ink] = await page.$eval('body', (body) => [getComputedStyle(body).backgroundColor, getComputedStyle(body).color]);
    const light = (colour: string): number => Math.max(...(colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
    expect(light(paper!)).toBeLessThan(80);
    expect(light(ink!)).toBeGreaterThan(180);
  });
}, 'dark');

inBothBrowsers('the page prints', async (open) => {
  await open(at(ARTICLE), async (page, problems) => {
    const printed = await PDFDocument.load(await page.pdf());
    expect(printed.getPageCount()).toBeGreaterThan(8);
    expect(problems).toEqual([]);
  });
});

/** Another file system than the temporary folder's, where there is one. */
const second = existsSync('/dev/shm') && statSync('/dev/shm').dev !== statSync(tmpdir()).dev ? '/dev/shm' : null;

if (second === null) test.skip('from a second drive everything works: there is no second drive', () => undefined);
else
  inBothBrowsers('from a second drive everything works', async (open) => {
    const drive = mkdtempSync(join(second, 'begrotingslezer-'));
    try {
      unpack(join(site, 'archief', `${PACKAGE}.zip`), drive);
      await open(at(ARTICLE, drive), async (page, problems, { asked }) => {
        await useFigure(page);
        await page.goto(`${at('zoeken/index.html', drive)}?q=pensioenen`);
        await page.waitForSelector('.hit__link');
        expect([problems, asked]).toEqual([[], []]);
      });
    } finally {
      rmSync(drive, { recursive: true, force: true });
    }
  });

test('from a disk without JavaScript the form leads to the register', async () => {
  await withPage(at('index.html'), { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false }, async (page) => {
    await page.getByLabel('Zoek in de begroting').fill('saip');
    await page.getByRole('button', { name: 'Zoeken', exact: true }).click();
    await page.waitForURL('**/zoeken/index.html?q=saip');
    expect(await page.locator('.register').first().isVisible()).toBe(true);
  });
});

/** The article in one file, alone in a folder: there is nothing beside it to load. */
function alone(): string {
  const place = mkdtempSync(join(top, 'los '));
  writeFileSync(join(place, 'artikel.html'), readFileSync(join(site, 'archief', `${PACKAGE}.html`)));
  return pathToFileURL(join(place, 'artikel.html')).href;
}

inBothBrowsers('the article in one file searches, and a result is found in the file itself', async (open) => {
  await open(alone(), async (page, problems, { asked }) => {
    await page.type('#zoekveld', 'huishouding');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.hit__link');
    const links = await page.$$eval('.hit__link', (list) => list.map((link) => link.getAttribute('href')!));
    expect(links[0]).toBe('#toelichting-7.1-opdrachten-informatiehuishouding');
    expect(links.filter((link) => !/^(?:#|https:)/.test(link))).toEqual([]);
    await page.click('.hit__link');
    await page.waitForSelector('[data-found-bar]');
    await page.waitForFunction(() => {
      const { top } = document.getElementById('toelichting-7.1-opdrachten-informatiehuishouding')!.getBoundingClientRect();
      return top >= 0 && top < innerHeight / 2;
    });
    expect(await page.title()).toContain('Artikel 7');
    await page.type('#zoekveld', ' zbo');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[data-outcome]')?.textContent?.includes('zbo') === true);
    expect([problems, asked]).toEqual([[], []]);
  });
});

inBothBrowsers('the article in one file has live figures, its terms and its data', async (open) => {
  await open(alone(), async (page, problems, browser) => {
    await useFigure(page);
    await page.$eval('main a[href="#begrip-zbo"]', (link) => (link as HTMLAnchorElement).click());
    await page.waitForFunction(() => document.getElementById('begrip-zbo')!.getBoundingClientRect().top < innerHeight);
    await page.$eval('a[download="tabel-18.csv"]', (link) => (link as HTMLAnchorElement).click());
    await hasCome(browser, 'data/2022/vii/7/tabel-18.csv');
    await page.$eval('a[download="inhoud.json"]', (link) => (link as HTMLAnchorElement).click());
    await hasCome(browser, 'begroting/2022/vii/artikel-7/inhoud.json');
    expect([problems, browser.asked]).toEqual([[], []]);
  });
});
