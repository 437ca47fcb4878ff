import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import { launch, sharedBrowser } from '../support/browser.ts';
import { siteFiles } from '../support/site-pages.ts';
import { versiesSite } from '../support/versies-site.ts';

const base = inject('siteUrl');
const addresses = [...readFileSync(join(inject('siteFolder'), 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url!).pathname);

/** How a page is shown to different readers. */
const SETTINGS = [
  { name: 'light', media: { colorScheme: 'light', media: 'screen' } },
  { name: 'dark', media: { colorScheme: 'dark', media: 'screen' } },
  { name: 'print', media: { colorScheme: 'light', media: 'print' } },
] as const;

test('every address of the sitemap has no violation, in light, dark and print', async () => {
  expect(addresses.length).toBeGreaterThan(20);
  /** Pages on which a violation occurs, by violation: one mistake in the frame is not two hundred lines. */
  const found = new Map<string, string[]>();
  const queue = [...addresses];
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, examine));
  expect([...found].map(([name, pages]) => `${name} on ${pages.length} pages, e.g. ${pages.sort()[0]}`).sort()).toEqual([]);

  /** Takes addresses from the queue until it is empty, with a browser of its own. */
  async function examine(): Promise<void> {
    const browser = await launch();
    // The policy of the page would refuse the checker itself.
    const page = await (await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } })).newPage();
    for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
      // A page must be opened as it is first looked at: its scripts ask the style sheet what there is room for.
      await page.emulateMedia(SETTINGS[0].media);
      await page.goto(new URL(address, base).href);
      for (const { name, media } of SETTINGS) {
        await page.emulateMedia(media);
        for (const item of await violations(page)) found.set(`${name}: ${item}`, [...(found.get(`${name}: ${item}`) ?? []), address]);
      }
    }
    await browser.close();
  }
}, 900_000);

/** The print editions are in no sitemap: nobody should land on them out of a search. */
test.each([
  ['of the real publication', () => inject('siteFolder'), 2],
  ['with both layers of text, and of several articles', versiesSite, 4],
])('the print editions %s have no violation, on a screen, a phone and on paper', async (_, site, count) => {
  const folder = site();
  const pages = siteFiles(folder).filter((path) => /(?:^|\/)druk\/index\.html$/.test(path));
  expect(pages).toHaveLength(count);
  const server = await serveFolder(folder, 0);
  const context = await (await sharedBrowser()).newContext({ bypassCSP: true });
  const page = await context.newPage();
  const found: string[] = [];
  for (const path of pages) {
    await page.goto(new URL(path.replace(/index\.html$/, ''), server.url).href);
    for (const [media, width] of [['screen', 1280], ['screen', 320], ['print', 1280]] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media });
      const seen = await violations(page);
      const aside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (media === 'screen' && aside > 0) seen.push(`${aside} px stick out sideways`);
      found.push(...seen.map((item) => `${path}, ${media} of ${width} px: ${item}`));
    }
  }
  await context.close();
  await server.close();
  expect(found).toEqual([]);
}, 900_000);

test('a planted violation is seen', async () => {
  const context = await (await sharedBrowser()).newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto(base);
  await page.evaluate(() => document.querySelector('main')!.insertAdjacentHTML('beforeend', '<img src="/favicon.svg"><p id="grijs">grijs op grijs</p>'));
  await page.addStyleTag({ content: '#grijs { color: #bbb; background: #ccc }' });
  expect((await violations(page)).map((item) => item.split(':')[0])).toEqual(expect.arrayContaining(['image-alt', 'color-contrast']));
  await context.close();
});
