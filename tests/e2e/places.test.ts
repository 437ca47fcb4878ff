import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { withPage } from '../support/browser.ts';

const ARTICLE = new URL('/begroting/2022/vii/artikel-7/', inject('siteUrl')).href;
const CELL = 'cel-7.1-opdrachten-informatiehuishouding-2022';
const DESKTOP = { viewport: { width: 1440, height: 1000 }, permissions: ['clipboard-read', 'clipboard-write'] };
const PHONE = { ...DESKTOP, viewport: { width: 390, height: 800 } };

const cell = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const panel = (page: Page) => page.locator('.place');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.each([DESKTOP, PHONE, { ...DESKTOP, viewport: { width: 320, height: 640 } }])('an amount that is picked tells what it is and is copied with its source (%j)', async (options) => {
  await withPage(ARTICLE, options, async (page, problems) => {
    await cell(page, CELL).click();
    expect(await panel(page).locator('h2').textContent()).toBe('Informatiehuishouding, 2022');
    expect(await panel(page).locator('.place__amount').textContent()).toBe('€\u00a0148.000.000');
    expect(await panel(page).locator('.place__year').allTextContents()).toHaveLength(7);
    const [under, over] = await Promise.all([cell(page, CELL).boundingBox(), panel(page).boundingBox()]);
    expect(under!.y + under!.height).toBeLessThanOrEqual(over!.y + 1);
    await panel(page).getByRole('button', { name: 'Kopieer bedrag' }).click();
    expect((await copied(page)).split('\n')).toEqual([
      '€\u00a0148.000.000 (in de tabel: 148.000 x € 1.000)',
      '7.1 Werkgevers- en bedrijfsvoeringsbeleid › Opdrachten › Informatiehuishouding (uitgaven)',
      '2022, ontwerpbegroting',
      'Artikel 7 Werkgevers- en bedrijfsvoeringsbeleid, begroting 2022, hoofdstuk VII',
      expect.stringMatching(/^Bron: tabel 18, Kamerstukken II /),
      expect.stringMatching(new RegExp(`^https://.*/begroting/2022/vii/artikel-7/#${CELL}$`)),
    ]);
    expect(problems).toEqual([]);
  });
});

test('with the keyboard alone one walks the amounts, picks one, cites it and comes back', async () => {
  await withPage(ARTICLE, DESKTOP, async (page) => {
    await page.locator('.budget__scroll').focus();
    await page.keyboard.press('Tab');
    while (!(await focused(page)).startsWith('cel-')) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('cel-verplichtingen-2022');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Home', 'End']) await page.keyboard.press(key);
    expect(await focused(page)).toBe('cel-7.1-2026');
    await page.keyboard.press('Enter');
    expect(await panel(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await panel(page).isVisible()).toBe(false);
    expect(await focused(page)).toBe('cel-7.1-2026');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    // Another Tab leaves the amounts: there is no trap.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  });
});

test('who walks on with the panel open sees it follow; who goes elsewhere sees it close', async () => {
  await withPage(ARTICLE, DESKTOP, async (page) => {
    await cell(page, CELL).click();
    await page.keyboard.press('ArrowRight');
    expect(await panel(page).locator('h2').textContent()).toBe('Informatiehuishouding, 2023');
    await page.locator('.tools-box > summary').focus();
    expect(await panel(page).isVisible()).toBe(false);
  });
});

test('a permalink to an amount brings the reader there and says where that is', async () => {
  for (const options of [DESKTOP, PHONE]) {
    await withPage(`${ARTICLE}#cel-7.1-opdrachten-informatiehuishouding-2024`, options, async (page) => {
      expect(await focused(page)).toBe('cel-7.1-opdrachten-informatiehuishouding-2024');
      await expect.poll(() => page.locator('body > [role=status]').textContent(), { timeout: 10_000 }).toContain('Informatiehuishouding, 2024, meerjarenraming: €\u00a0124.000.000');
      const box = await cell(page, 'cel-7.1-opdrachten-informatiehuishouding-2024').boundingBox();
      expect(box!.y > 0 && box!.y < 1000 && box!.x >= 0 && box!.x + box!.width <= options.viewport.width).toBe(true);
      await page.evaluate(() => (location.hash = '#rij-7.2'));
      await expect.poll(() => focused(page), { timeout: 10_000 }).toBe('rij-7.2');
    });
  }
});

test('a permalink to a row, opened afresh, brings the reader to the row', async () => {
  await withPage(`${ARTICLE}#rij-7.2`, DESKTOP, async (page) => {
    await expect.poll(() => focused(page), { timeout: 10_000 }).toBe('rij-7.2');
  });
});

test('from a row to its passage and back', async () => {
  await withPage(ARTICLE, DESKTOP, async (page) => {
    await cell(page, CELL).click();
    await panel(page).getByRole('link', { name: 'Naar de toelichting' }).click();
    expect(new URL(page.url()).hash).toBe('#toelichting-7.1-opdrachten-informatiehuishouding');
    expect(await panel(page).isVisible()).toBe(false);
    await page.locator('.line-head:has([id="toelichting-7.1-opdrachten-informatiehuishouding"]) .line-head__amount').click();
    expect(new URL(page.url()).hash).toBe('#rij-7.1-opdrachten-informatiehuishouding');
  });
});

test('a section, a figure and a row are cited with their own address, as text and as file', async () => {
  await withPage(ARTICLE, DESKTOP, async (page) => {
    for (const [anker, naam] of [['budgetflexibiliteit', 'Budgetflexibiliteit'], ['rij-7.2', 'Tabel 18, rij 7.2 Pensioenen en uitkeringen'], ['figuur-6', 'Figuur 6: De uitgaven aan pensioenen']] as const) {
      await page.locator(`a[data-copy-address][href="#${anker}"]`).first().dispatchEvent('click');
      await panel(page).locator('summary').click();
      await panel(page).getByRole('button', { name: 'Kopieer verwijzing' }).click();
      expect(await copied(page)).toContain(naam);
      expect(await copied(page)).toMatch(new RegExp(`#${anker}$`));
      const coming = page.waitForEvent('download');
      await panel(page).getByRole('button', { name: 'RIS' }).click();
      const file = await coming;
      expect(file.suggestedFilename()).toMatch(/^begroting-2022-vii-07-.*\.ris$/);
      expect(readFileSync(await file.path(), 'utf8')).toContain(`#${anker}\r\n`);
      await page.keyboard.press('Escape');
    }
  });
});

test('the list of citations has every place of the article', async () => {
  const list = JSON.parse(readFileSync(`${inject('siteFolder')}/begroting/2022/vii/artikel-7/verwijzingen.csl.json`, 'utf8')) as { id: string; URL: string }[];
  expect(new Set(list.map((item) => item.id)).size).toBe(list.length);
  await withPage(ARTICLE, { ...DESKTOP, javaScriptEnabled: false }, async (page) => {
    const anchors = await page.locator('a[data-copy-address]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
    const cited = new Set(list.map((item) => new URL(item.URL).hash));
    // The head over the footnotes is no section.
    expect(anchors.filter((anchor) => !cited.has(anchor))).toEqual(['#footnote-label']);
    expect(await page.locator('.place, [data-cell-hint]:visible, [data-cite]:visible').count()).toBe(0);
  });
});

test('the open panel and every view of the table have no violation, on a phone and a desktop, light and dark', async () => {
  for (const [query, options] of [
    ['?toon=7.1/opdrachten&vergelijk=2021-2022&sorteer=2022-af', DESKTOP],
    ['?regel=pok&eenheid=aandeel&nul=verborgen&jaren=alle', { ...PHONE, colorScheme: 'dark' as const }],
  ] as const) {
    await withPage(`${ARTICLE}${query}`, { ...options, bypassCSP: true }, async (page) => {
      await page.locator('td[data-year="2022"]:visible').first().click();
      expect([query, await violations(page)]).toEqual([query, []]);
    });
  }
}, 300_000);
