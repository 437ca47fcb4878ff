import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { withPage } from '../support/browser.ts';

const site = inject('siteUrl');
const at = (path: string): string => new URL(path, site).href;
const DESKTOP = { viewport: { width: 1440, height: 1000 } };
const PHONE = { viewport: { width: 390, height: 800 }, hasTouch: true };
const ARTICLE = '/begroting/2022/vii/artikel-7/';

const outcome = (page: Page) => page.locator('[data-outcome]');
const links = (page: Page) => page.locator('.hit__link');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const told = (page: Page) => page.locator('body > [role="status"]');

test('the form of every page leads to the results', async () => {
  for (const path of ['/', ARTICLE, '/begrippen/']) {
    await withPage(at(path), DESKTOP, async (page, problems) => {
      await page.getByLabel('Zoek in de begroting').fill('informatiehuishouding');
      await page.getByRole('button', { name: 'Zoeken', exact: true }).click();
      await page.waitForURL('**/zoeken/?q=informatiehuishouding');
      await links(page).first().waitFor();
      expect(await links(page).first().textContent()).toBe('Informatiehuishouding');
      expect(problems).toEqual([]);
    });
  }
});

test('results come while typing, the address follows and the count is told once, when the reader pauses', async () => {
  await withPage(at('/zoeken/'), DESKTOP, async (page) => {
    expect(await focused(page)).toBe('zoekvraag');
    await page.keyboard.type('subsidi', { delay: 30 });
    await links(page).first().waitFor();
    await page.keyboard.type('e', { delay: 30 });
    await expect.poll(() => outcome(page).textContent()).toMatch(/^\d+\u00a0plaatsen gevonden voor ‘subsidie’$/);
    expect(new URL(page.url()).search).toBe('?q=subsidie');
    expect(await page.title()).toContain('‘subsidie’ zoeken');
    await expect.poll(() => told(page).textContent()).toBe(await outcome(page).textContent());
  });
});

test('a results page can be shared: the address alone gives the same results and kind', async () => {
  await withPage(at('/zoeken/?q=subsidie&soort=rij'), DESKTOP, async (page) => {
    await links(page).first().waitFor();
    expect(await page.locator('.kind input:checked').getAttribute('value')).toBe('rij');
    expect(new Set(await page.locator('.hit__kind').allTextContents())).toEqual(new Set(['Tabelrij']));
    await page.locator('.kind', { hasText: 'Alles' }).click();
    expect((await page.locator('.hit__kind').allTextContents()).length).toBeGreaterThan(5);
    expect(new URL(page.url()).search).toBe('?q=subsidie');
  });
});

test('going back gives the question before', async () => {
  await withPage(at('/zoeken/?q=subsidie'), DESKTOP, async (page) => {
    await links(page).first().waitFor();
    await page.getByLabel('Wat zoekt u?').fill('pensioen');
    await page.keyboard.press('Enter');
    await expect.poll(() => outcome(page).textContent()).toContain('‘pensioen’');
    await links(page).first().click();
    await page.waitForURL('**/*markeer=*');
    await page.goBack();
    await expect.poll(() => outcome(page).textContent()).toContain('‘pensioen’');
  });
});

test('"/" goes to the search field, but is a character where one types', async () => {
  await withPage(at('/begrippen/'), DESKTOP, async (page) => {
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('zoekveld');
    await page.keyboard.type('a/b');
    expect(await page.locator('#zoekveld').inputValue()).toBe('a/b');
  });
});

test('the arrows go through the results and back to the field, and Enter opens', async () => {
  await withPage(at('/zoeken/?q=klokkenluiders'), DESKTOP, async (page) => {
    await links(page).first().waitFor();
    await page.locator('#zoekvraag').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => [...document.querySelectorAll('.hit__link')].indexOf(document.activeElement!))).toBe(1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('zoekvraag');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('zoekvraag');
    await page.keyboard.press('ArrowDown');
    const href = await links(page).first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href?.split('#')[0]}**`);
  });
});

test('a result opens at its place with the words marked there; Escape and the button take the marks away', async () => {
  await withPage(at('/zoeken/?q=huishouding'), DESKTOP, async (page) => {
    await links(page).filter({ hasText: 'Informatiehuishouding' }).first().click();
    await page.locator('[data-found-bar]').waitFor();
    expect(new URL(page.url()).hash).toBe('#toelichting-7.1-opdrachten-informatiehuishouding');
    const marked = () => page.evaluate(() => [...(CSS.highlights.get('gevonden') ?? [])].map((range) => (range as Range).toString().toLowerCase()));
    await expect.poll(async () => new Set(await marked())).toEqual(new Set(['informatiehuishouding']));
    const count = (await marked()).length;
    await page.locator('.tools-box > summary').click();
    await page.getByLabel('Zoek een regel').fill('pok');
    await page.getByLabel('Zoek een regel').fill('');
    await expect.poll(async () => (await marked()).length).toBe(count);
    expect(await page.locator('main mark').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await marked()).toEqual([]);
    expect(await page.locator('[data-found-bar]').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    await page.goto(at(`${ARTICLE}?markeer=informatiehuishouding`));
    await page.getByRole('button', { name: 'Markering weg' }).click();
    expect(await marked()).toEqual([]);
  });
});

test('a browser that cannot mark without touching the text gets mark elements, and the text back', async () => {
  await withPage('about:blank', DESKTOP, async (page) => {
    await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights') || Object.defineProperty(globalThis, 'Highlight', { value: undefined }));
    await page.goto(at(ARTICLE));
    const before = await page.locator('main').innerText();
    await page.goto(at(`${ARTICLE}?markeer=informatiehuishouding`));
    await page.locator('main mark').first().waitFor();
    expect(new Set((await page.locator('main mark').allTextContents()).map((text) => text.toLowerCase()))).toEqual(new Set(['informatiehuishouding']));
    await page.getByRole('button', { name: 'Markering weg' }).click();
    expect(await page.locator('main mark').count()).toBe(0);
    expect(await page.locator('main').innerText()).toBe(before);
  });
});

test('nothing found tells what was tried and offers what comes near', async () => {
  await withPage(at('/zoeken/?q=klokkenmuseum'), DESKTOP, async (page) => {
    await expect.poll(() => outcome(page).textContent()).toBe('Niets gevonden voor ‘klokkenmuseum’');
    expect(await page.locator('.search-page__nothing').innerText()).toContain('andere vormen');
    await page.locator('.near a', { hasText: 'klokkenluider' }).first().click();
    await links(page).first().waitFor();
  });
});

test('a slip is told, and so is a word that occurs nowhere', async () => {
  await withPage(at('/zoeken/?q=racsime+kwxz'), DESKTOP, async (page) => {
    await links(page).first().waitFor();
    const notes = await page.locator('[data-notes]').innerText();
    expect(notes).toContain('‘racsime’ komt niet voor. Er is gezocht naar ‘racisme’.');
    expect(notes).toContain('‘kwxz’ komt niet voor en telt niet mee.');
  });
});

test('a question is text and never markup', async () => {
  await withPage(at(`/zoeken/?q=${encodeURIComponent('<img src=x onerror=alert(1)> subsidie "</script>"')}`), DESKTOP, async (page, problems) => {
    await outcome(page).waitFor();
    expect(await outcome(page).textContent()).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('[data-search-page] img, [data-search-page] script').count()).toBe(0);
    expect(problems).toEqual([]);
  });
});

test('nothing of search is loaded before the reader shows an intent', async () => {
  await withPage('about:blank', DESKTOP, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(at(ARTICLE), { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.startsWith('/zoekindex/') || path.includes('/search.'))).toEqual([]);
    await page.locator('#zoekveld').focus();
    await expect.poll(() => asked.filter((path) => path.startsWith('/zoekindex/')).length).toBe(1);
  });
});

test('without an index the page says so and points to the register', async () => {
  await withPage('about:blank', DESKTOP, async (page) => {
    await page.route('**/zoekindex/**', (route) => route.abort());
    await page.goto(at('/zoeken/?q=subsidie'));
    await page.locator('.search-page__failed').waitFor();
    expect(await page.locator('.search-page__failed a').getAttribute('href')).toBe('/register/');
  });
});

test('without JavaScript the form leads to the register, whose links lead to the places', async () => {
  await withPage(at('/'), { ...DESKTOP, javaScriptEnabled: false }, async (page) => {
    await page.getByLabel('Zoek in de begroting').fill('saip');
    await page.getByRole('button', { name: 'Zoeken', exact: true }).click();
    await page.waitForURL('**/zoeken/?q=saip');
    expect(await page.locator('[data-search-page]').isVisible()).toBe(false);
    expect(await page.locator('.page-lead').innerText()).toContain('register');
    const entry = page.locator('.register > li', { has: page.locator('.register__word', { hasText: /^SAIP$/ }) });
    const place = entry.locator('ul a').first();
    const href = (await place.getAttribute('href'))!;
    await place.click();
    await page.waitForURL(`**${href}`);
    expect(await page.locator(`[id="${href.split('#')[1]}"]`).count()).toBe(1);
  });
});

test('the results fit a phone', async () => {
  await withPage(at('/zoeken/?q=bedrijfsvoeringsbeleid'), { ...PHONE, viewport: { width: 320, height: 700 } }, async (page) => {
    await links(page).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});
