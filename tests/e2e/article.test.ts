import { expect, inject, test } from 'vitest';
import { withPage } from '../support/browser.ts';

const ARTICLE = new URL('/begroting/2022/vii/artikel-7/', inject('siteUrl')).href;
const WIDTHS = [1440, 390, 320] as const;
const at = (width: number) => ({ viewport: { width, height: width < 500 ? 800 : 1000 } });

test.each(WIDTHS)('at %i px nothing sticks out sideways and nothing goes wrong', async (width) => {
  await withPage(ARTICLE, at(width), async (page, problems) => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
  });
});

test('at 200% text nothing sticks out sideways', async () => {
  await withPage(ARTICLE, at(1280), async (page) => {
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

test('no request leaves for another host', async () => {
  await withPage('about:blank', at(1440), async (page) => {
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.goto(ARTICLE, { waitUntil: 'networkidle' });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    expect([...hosts]).toEqual([new URL(ARTICLE).host]);
  });
});

test('nothing is kept in the browser', async () => {
  await withPage(ARTICLE, at(1440), async (page) => {
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

test('the first tab stop is the skip link, and it leads to the content', async () => {
  await withPage(ARTICLE, at(1440), async (page) => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud');
  });
});

test('the place that the address names stays in view when something above it grows late, until the reader moves', async () => {
  const place = '#toelichting-7.1-opdrachten-informatiehuishouding';
  const grow = (): void => {
    const block = document.createElement('div');
    block.style.height = '3000px';
    document.querySelector('main')!.prepend(block);
  };
  const inView = (anchor: string): boolean => {
    const { top, bottom } = document.getElementById(anchor.slice(1))!.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const drawn = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await withPage(`${ARTICLE}${place}`, { ...at(1440), reducedMotion: 'reduce' }, async (page) => {
    // Without the browser's own anchoring, as in a browser that does not have it.
    await page.evaluate(() => void (document.body.style.overflowAnchor = 'none'));
    await page.evaluate(drawn);
    await page.evaluate(grow);
    await page.waitForFunction(inView, place);
    // The wheel reaches the page when the browser sees fit: wait until it has.
    await page.evaluate(() => addEventListener('wheel', () => (document.documentElement.dataset['wheeled'] = ''), { once: true }));
    await page.mouse.wheel(0, 10);
    await page.waitForFunction(() => document.documentElement.dataset['wheeled'] !== undefined);
    await page.evaluate(grow);
    await page.evaluate(drawn);
    expect(await page.evaluate(inView, place)).toBe(false);
  });
});

test('the contents mark where the reader is', async () => {
  await withPage(ARTICLE, at(1440), async (page) => {
    await page.locator('#budgetflexibiliteit').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.getElementById('budgetflexibiliteit')!.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await expect.poll(() => page.locator('.contents a[aria-current]').textContent()).toContain('Budgetflexibiliteit');
  });
});

test('on a phone the contents are a bar that opens, leads and closes', async () => {
  await withPage(ARTICLE, at(390), async (page) => {
    const link = page.locator('.contents a[href="#ontvangsten"]');
    expect(await link.isVisible()).toBe(false);
    await page.locator('.contents > summary').click();
    await link.click();
    expect(await link.isVisible()).toBe(false);
    expect(new URL(page.url()).hash).toBe('#ontvangsten');
  });
});

test('Escape closes the contents on a phone and gives the focus back', async () => {
  await withPage(ARTICLE, at(390), async (page) => {
    await page.locator('.contents > summary').press('Enter');
    await page.locator('.contents a').first().focus();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });
});

test('an amount in the text leads to its row, the row to its passage', async () => {
  await withPage(ARTICLE, at(1440), async (page) => {
    await page.locator('#toelichting-7\\.1-opdrachten-informatiehuishouding').locator('xpath=ancestor::div[contains(@class,"line-head")]').locator('.line-head__amount').click();
    expect(new URL(page.url()).hash).toBe('#rij-7.1-opdrachten-informatiehuishouding');
    const row = page.locator(':target');
    expect(await row.textContent()).toContain('148.000');
    await row.locator('th a').first().click();
    expect(new URL(page.url()).hash).toBe('#toelichting-7.1-opdrachten-informatiehuishouding');
  });
});

test('without JavaScript everything is there: contents, whole table, figures, links', async () => {
  await withPage(ARTICLE, { ...at(1440), javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('.contents a').first().isVisible()).toBe(true);
    expect(await page.locator('.budget tbody tr').count()).toBe(39);
    expect(await page.locator('[data-table-tools]').isVisible()).toBe(false);
    expect(await page.locator('[data-print]').isVisible()).toBe(false);
    await page.locator('.contents a[href="#ontvangsten"]').click();
    expect(new URL(page.url()).hash).toBe('#ontvangsten');
  });
});

test('footnotes lead there and back, with Dutch words', async () => {
  await withPage(ARTICLE, at(1440), async (page) => {
    const reference = page.locator('[data-footnote-ref]').first();
    await reference.click();
    expect(await page.locator(':target').count()).toBe(1);
    const back = page.locator('[data-footnote-backref]').first();
    expect(await back.getAttribute('aria-label')).toMatch(/^Terug naar verwijzing/);
    expect(await page.locator('#footnote-label').textContent()).toBe('Voetnoten');
  });
});

test.each([{ colorScheme: 'dark' }, { forcedColors: 'active' }, { reducedMotion: 'reduce' }] as const)('with %j the page reads and nothing goes wrong', async (setting) => {
  await withPage(ARTICLE, { ...at(1440), ...setting }, async (page, problems) => {
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(problems).toEqual([]);
  });
});

test('the page prints without the furniture of the site', async () => {
  await withPage(ARTICLE, at(1440), async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.nav', '.crumbs', '.contents', '.site-foot', '.tools-box']) expect(await page.locator(part).first().isVisible(), part).toBe(false);
    expect(await page.locator('.budget table').isVisible()).toBe(true);
  });
});
