import { expect, inject, test } from 'vitest';
import { formatDate } from '../../src/domain/format.ts';
import { withPage } from '../support/browser.ts';
import { PAPER_WIDTH, printSheets as print, squeeze } from '../support/printed-sheets.ts';
import { realPublicatie } from '../support/real-content.ts';

const article = new URL('begroting/2022/vii/artikel-7/', inject('siteUrl')).href;
const { versie, datum } = (await realPublicatie()).artikelen[0]!.data;

test('every page that a reader prints says source, address, version, date and its number', async () => {
  await withPage(article, {}, async (page) => {
    const sheets = await print(page);
    expect(sheets.length).toBeGreaterThan(5);
    sheets.forEach(({ text }, index) => {
      for (const words of ['Bron: Kamerstukken II 2021/22, 35925 VII, nr. 2', '/begroting/2022/vii/artikel-7/', `bladzijde ${index + 1} van ${sheets.length}`]) expect(squeeze(text)).toContain(squeeze(words));
      expect([`Versie ${versie}, ${formatDate(datum)}`, `Concept, gewijzigd na versie ${versie}`].some((words) => squeeze(text).includes(squeeze(words)))).toBe(true);
    });
  });
});

test('another page says its own address and the date of the publication', async () => {
  await withPage(new URL('over/', inject('siteUrl')).href, {}, async (page) => {
    const [first] = await print(page);
    expect(squeeze(first!.text)).toContain('/over/');
    expect(squeeze(first!.text)).toContain(squeeze(`Stand van ${formatDate(datum)}`));
  });
});

test('no furniture of the site comes on paper, and what was closed is open', async () => {
  await withPage(article, {}, async (page) => {
    const text = squeeze((await print(page)).map((sheet) => sheet.text).join(' '));
    for (const words of ['Hoofdmenu', 'Kopieer link', 'Op deze pagina', 'Pas de tabel aan', 'Data: csv', 'Meld het aan de redactie', 'Toon als tabel']) expect(text).not.toContain(squeeze(words));
    expect(text).toContain(squeeze('Controle van de titel.'));
  });
});

test('what the reader chose in the table is what is printed, and it says so', async () => {
  await withPage(`${article}?toon=7.1/opdrachten&eenheid=miljoen`, {}, async (page) => {
    const text = squeeze((await print(page)).map((sheet) => sheet.text).join(' '));
    expect(text).toContain(squeeze('Keuze uit de tabel: alleen Opdrachten; bedragen in miljoenen euro’s'));
    expect(await page.locator('tr[id="rij-7.1-subsidies-regelingen"]').isVisible()).toBe(false);
  });
});

test('a table with more than seven years of columns is printed on its side', async () => {
  await withPage(`${article}?vergelijk=2020-2022`, {}, async (page) => {
    const sheets = await print(page);
    const wide = sheets.filter(({ width, height }) => width > height);
    expect(wide.length).toBeGreaterThan(0);
    expect(squeeze(wide.map(({ text }) => text).join(' '))).toContain(squeeze('verschil 2020–2022'));
    expect(wide.length).toBeLessThan(sheets.length);
  });
  await withPage(article, {}, async (page) => {
    expect((await print(page)).every(({ width, height }) => width < height)).toBe(true);
  });
});

test.each(['begroting/2022/vii/artikel-7/herkomst/', 'begroting/2022/vii/artikel-7/versies/1.0/', 'controles/', 'open-data/', 'over/', 'licenties/', 'begroting/2022/vii/'])('no table of %s runs off the paper', async (path) => {
  await withPage(new URL(path, inject('siteUrl')).href, { viewport: { width: PAPER_WIDTH, height: 900 } }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const ends = await page.evaluate(() => [...document.querySelectorAll('table, th, td')].filter((cell) => cell.checkVisibility()).map((cell) => Math.round(cell.getBoundingClientRect().right)));
    expect(Math.max(0, ...ends)).toBeLessThanOrEqual(PAPER_WIDTH + 1);
  });
});
