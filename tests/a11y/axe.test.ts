import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { sharedBrowser } from '../support/browser.ts';

const base = inject('siteUrl');
const addresses = [...readFileSync(join(inject('siteFolder'), 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url!).pathname);

test('every address of the sitemap has no violation, in light, dark and print', async () => {
  expect(addresses.length).toBeGreaterThan(20);
  const browser = await sharedBrowser();
  /** Pages on which a violation occurs, by violation: one mistake in the frame is not two hundred lines. */
  const found = new Map<string, string[]>();
  for (const setting of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { colorScheme: 'light', media: 'print' }] as const) {
    // The policy of the page would refuse the checker itself.
    const context = await browser.newContext({ colorScheme: setting.colorScheme, bypassCSP: true, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    if ('media' in setting) await page.emulateMedia({ media: setting.media });
    for (const address of addresses) {
      await page.goto(new URL(address, base).href);
      for (const item of await violations(page)) {
        const name = `${JSON.stringify(setting)} ${item}`;
        found.set(name, [...(found.get(name) ?? []), address]);
      }
    }
    await context.close();
  }
  expect([...found].map(([name, pages]) => `${name} on ${pages.length} pages, e.g. ${pages[0]}`)).toEqual([]);
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
