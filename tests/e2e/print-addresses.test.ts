import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { withPage } from '../support/browser.ts';
import { PAPER_WIDTH, printSheets, squeeze } from '../support/printed-sheets.ts';

const textOn = async (page: Page): Promise<string> => squeeze((await printSheets(page)).map(({ text }) => text).join(' '));

test('behind a link that leaves the site stands its address, for who reads it on paper', async () => {
  await withPage(new URL('begroting/2022/vii/artikel-7/', inject('siteUrl')).href, {}, async (page) => {
    const text = await textOn(page);
    expect(text).toContain(squeeze('Kamerstukken II 2020/21, 29362, nr. 291 <https://zoek.officielebekendmakingen.nl/kst-29362-291.html>'));
    // The head names the source twice, the table once more: once is enough.
    expect(text.split('<https://zoek.officielebekendmakingen.nl/kst-35925-VII-2.html>')).toHaveLength(2);
    expect(text).not.toMatch(/<[#/]/);
  });
});

test('an address that stands there is not printed again, and one within the site is not printed', async () => {
  await withPage(new URL('over/', inject('siteUrl')).href, {}, async (page) => {
    const text = await textOn(page);
    expect(text.split('https://code.begrotingslezer.example/')).toHaveLength(2);
    expect(text).not.toContain('licenties/');
  });
});

test.each(['open-data/', 'licenties/', 'begroting/2022/vii/artikel-7/', 'begroting/2022/vii/artikel-7/herkomst/'])('no address on %s runs off the paper, however long it is', async (path) => {
  // The policy of the page would refuse the planted style.
  await withPage(new URL(path, inject('siteUrl')).href, { bypassCSP: true, viewport: { width: PAPER_WIDTH, height: 900 } }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    await page.evaluate(() => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')) link.href = `https://voorbeeld.example/${'lang'.repeat(60)}`;
    });
    expect(await width()).toBeLessThanOrEqual(PAPER_WIDTH);
    await page.addStyleTag({ content: '@media print { main a[href]::after { white-space: nowrap } }' });
    expect(await width()).toBeGreaterThan(PAPER_WIDTH);
  });
});
