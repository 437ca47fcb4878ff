import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { withPage } from '../support/browser.ts';

const ARTICLE = new URL('/begroting/2022/vii/artikel-7/', inject('siteUrl')).href;
const DESKTOP = { viewport: { width: 1440, height: 1000 } };
const PHONE = { viewport: { width: 390, height: 800 } };

const row = (page: Page, pad: string) => page.locator(`[id="rij-${pad}"]`);
const cells = (page: Page, pad: string) => row(page, pad).locator('td:visible').allTextContents();
const open = (page: Page) => page.locator('.tools-box > summary').click();

test('a part shows its own lines, and the address carries the choice', async () => {
  await withPage(ARTICLE, DESKTOP, async (page) => {
    await open(page);
    await page.getByLabel('Toon', { exact: true }).selectOption('7.2');
    expect(await row(page, '7.1').isVisible()).toBe(false);
    expect(await row(page, '7.2').isVisible()).toBe(true);
    expect(new URL(page.url()).searchParams.get('toon')).toBe('7.2');
    await page.reload();
    expect(await row(page, '7.1').isVisible()).toBe(false);
    expect(await page.locator('[data-view]').textContent()).toContain('alleen 7.2 Pensioenen en uitkeringen');
  });
});

test('typing finds a line; words that occur nowhere are told', async () => {
  await withPage(ARTICLE, DESKTOP, async (page) => {
    await open(page);
    await page.getByLabel('Zoek een regel').fill('huishouding');
    expect(await row(page, '7.1/opdrachten/informatiehuishouding'.replaceAll('/', '-')).isVisible()).toBe(true);
    expect(await row(page, '7.1-opdrachten-werkgeversbeleid').isVisible()).toBe(false);
    await page.getByLabel('Zoek een regel').fill('kanonnen');
    expect(await page.locator('[data-outcome]').textContent()).toContain('Geen regeling met deze woorden');
  });
});

test('two years are compared in amount, percent and words', async () => {
  await withPage(`${ARTICLE}?vergelijk=2021-2022`, DESKTOP, async (page) => {
    expect((await cells(page, 'uitgaven')).slice(-2)).toEqual(['+88.622 meer', '+84,4%']);
    expect((await cells(page, '7.2')).slice(-2)).toEqual(['−771 minder', '−10,1%']);
  });
});

test('amounts can be read in millions, as a share and as an index', async () => {
  await withPage(`${ARTICLE}?eenheid=miljoen`, DESKTOP, async (page) => {
    expect((await cells(page, '7.1'))[2]).toBe('186,8');
    await page.locator('[name=eenheid]').selectOption('aandeel');
    expect((await cells(page, '7.1-opdrachten-informatiehuishouding'))[2]).toBe('76,4%');
    await page.locator('[name=eenheid]').selectOption('index');
    expect((await cells(page, '7.1'))[0]).toBe('100');
  });
});

test('a year in the head sorts within each instrument and says so', async () => {
  await withPage(ARTICLE, DESKTOP, async (page) => {
    const head = page.locator('#kol-2022');
    await head.locator('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const labels = await page.locator('tr.regeling:has(> [id^="rij-7.1-opdrachten-"]) .label').allTextContents();
    expect(labels[0]).toContain('Informatiehuishouding');
    await head.locator('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.locator('button').click();
    expect(await head.getAttribute('aria-sort')).toBeNull();
  });
});

test('the whole tool works with the keyboard alone, and its outcome is announced', async () => {
  await withPage(ARTICLE, DESKTOP, async (page) => {
    await page.locator('.tools-box > summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).name)).toBe('toon');
    await page.keyboard.press('Tab');
    await page.keyboard.type('SAIP');
    await page.keyboard.press('Escape');
    await page.keyboard.type('pensioenen');
    await expect.poll(() => page.locator('[role=status]').last().textContent()).toContain('pensioenen');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('budget__scroll');
  });
});

test('on a phone the table begins with two years and shows all of them on request', async () => {
  await withPage(ARTICLE, PHONE, async (page) => {
    expect(await cells(page, 'uitgaven')).toEqual(['104.975', '193.597']);
    await open(page);
    await page.locator('[data-years]').click();
    expect(await cells(page, 'uitgaven')).toHaveLength(7);
    expect(new URL(page.url()).searchParams.get('jaren')).toBe('alle');
  });
});

test('a permalink to a row that the choice hides shows the whole table', async () => {
  await withPage(`${ARTICLE}?toon=7.2#rij-7.1-opdrachten-informatiehuishouding`, DESKTOP, async (page) => {
    expect(await row(page, '7.1-opdrachten-informatiehuishouding').isVisible()).toBe(true);
  });
});

test('on paper all years stand, and the choice is named', async () => {
  await withPage(`${ARTICLE}?toon=7.2`, PHONE, async (page) => {
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => cells(page, '7.2').then((texts) => texts.length)).toBe(7);
    expect(await page.locator('[data-view]').isVisible()).toBe(true);
  });
});

test('an address nobody made does no harm', async () => {
  await withPage(`${ARTICLE}?toon=%3Cscript%3E&vergelijk=1-2&sorteer=x&eenheid=ponden&regel=%00`, DESKTOP, async (page, problems) => {
    expect(problems).toEqual([]);
    expect(await row(page, 'uitgaven').count()).toBe(1);
  });
});
