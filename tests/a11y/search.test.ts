import { expect, inject, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { sharedBrowser } from '../support/browser.ts';

const base = inject('siteUrl');

test.each([
  ['results', '/zoeken/?q=subsidie', '.hit__link'],
  ['one kind', '/zoeken/?q=subsidie&soort=rij', '.hit__link'],
  ['a slip', '/zoeken/?q=racsime+kwxz', '.hit__link'],
  ['nothing found', '/zoeken/?q=klokkenmuseum', '.near a'],
  ['marked words', '/begroting/2022/vii/artikel-7/?markeer=subsidie', '[data-found-bar]'],
])('search with %s has no violation, in light and dark', async (_, address, ready) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await (await sharedBrowser()).newContext({ colorScheme, bypassCSP: true, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(new URL(address, base).href);
    await page.locator(ready).first().waitFor();
    expect(await violations(page), colorScheme).toEqual([]);
    await context.close();
  }
});
