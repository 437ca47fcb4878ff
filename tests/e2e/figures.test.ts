import { unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { withPage } from '../support/browser.ts';

const ARTICLE = new URL('/begroting/2022/vii/artikel-7/', inject('siteUrl')).href;
const DESKTOP = { viewport: { width: 1440, height: 1000 } };
const PHONE = { viewport: { width: 390, height: 800 } };

const stage = (page: Page, nummer: number) => page.locator(`#figuur-${nummer} .figure__stage`);
const readout = (page: Page, nummer: number) => page.locator(`#figuur-${nummer} .figure__readout`);
const spoken = async (page: Page): Promise<string> => (await page.locator('body > [role="status"]').textContent()) ?? '';

/** Scrolls to a figure and waits until it is live. */
async function comeNear(page: Page, nummer: number): Promise<void> {
  await page.locator(`#figuur-${nummer}`).scrollIntoViewIfNeeded();
  await page.locator(`#figuur-${nummer}.figure--live`).waitFor();
}

test('nothing is drawn by script before the reader comes near a figure', async () => {
  await withPage(ARTICLE, { viewport: { width: 1440, height: 500 } }, async (page, problems) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.waitForTimeout(300);
    expect(loaded.filter((url) => url.includes('live-figure'))).toEqual([]);
    expect(await page.locator('canvas').count()).toBe(0);
    await comeNear(page, 1);
    expect(loaded.filter((url) => url.includes('live-figure'))).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});

test('arrow keys walk the values, each is told once, Escape leaves and keeps the focus', async () => {
  await withPage(ARTICLE, DESKTOP, async (page) => {
    await comeNear(page, 1);
    await stage(page, 1).focus();
    await page.keyboard.press('End');
    expect(await spoken(page)).toBe('2026 (raming), Informatiehuishouding: €\u00a0124,0\u00a0miljoen; samen €\u00a0157,0\u00a0miljoen');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    expect(await spoken(page)).toContain('2021 (lopend jaar), Overig 7.1 werkgevers- en bedrijfsvoeringsbeleid: €\u00a044,6\u00a0miljoen');
    expect(await readout(page, 1).locator('.figure__readout-active').textContent()).toContain('€\u00a044,6\u00a0miljoen');
    expect(await page.locator('[role="status"]').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await readout(page, 1).isVisible()).toBe(false);
    expect(await stage(page, 1).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await stage(page, 1).evaluate((element) => element === document.activeElement)).toBe(false);
  });
});

test('Enter leads to the cell of the table', async () => {
  await withPage(ARTICLE, DESKTOP, async (page) => {
    await comeNear(page, 1);
    await stage(page, 1).focus();
    for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    expect(new URL(page.url()).hash).toBe('#cel-7.1-opdrachten-informatiehuishouding-2022');
  });
});

/** The middle of a bar on the screen, out of the drawing that came with the page. */
async function middleOfBar(page: Page, nummer: number, size: 'wide' | 'phone', series: number, bar: number): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([id, drawing, group, index]) => {
      const svg = document.querySelector<SVGSVGElement>(`#${id} .drawing--${drawing}`)!;
      const rect = svg.querySelectorAll<SVGRectElement>(`.series-${group} > rect`)[index]!;
      const canvas = document.querySelector(`#${id} canvas`)!.getBoundingClientRect();
      const scale = canvas.width / svg.viewBox.baseVal.width;
      const read = (name: 'x' | 'y' | 'width' | 'height'): number => rect[name].baseVal.value;
      return { x: canvas.left + (read('x') + read('width') / 2) * scale, y: canvas.top + (read('y') + read('height') / 2) * scale };
    },
    [`figuur-${nummer}`, size, series, bar] as const,
  );
}

test('a mouse and a finger see the same', async () => {
  const seen: string[] = [];
  for (const options of [PHONE, { ...PHONE, hasTouch: true }]) {
    await withPage(ARTICLE, options, async (page) => {
      await comeNear(page, 1);
      await stage(page, 1).evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const { x, y } = await middleOfBar(page, 1, 'phone', 0, 3);
      if ('hasTouch' in options) await page.touchscreen.tap(x, y);
      else await page.mouse.move(x, y);
      seen.push(await readout(page, 1).innerText());
      expect(new URL(page.url()).hash).toBe('');
      if ('hasTouch' in options) await page.touchscreen.tap(x, y);
      else await page.mouse.click(x, y);
      expect(new URL(page.url()).hash).toBe('#cel-7.1-opdrachten-informatiehuishouding-2023');
    });
  }
  expect(seen[0]).toContain('€\u00a0149,0\u00a0miljoen');
  expect(seen[1]).toBe(seen[0]);
});

test('series are hidden and shown, the last one stays', async () => {
  await withPage(ARTICLE, DESKTOP, async (page) => {
    await comeNear(page, 1);
    const buttons = page.locator('#figuur-1 [data-toggles] button');
    await buttons.nth(0).click();
    expect(await buttons.nth(0).getAttribute('aria-pressed')).toBe('false');
    await stage(page, 1).focus();
    await page.keyboard.press('Home');
    expect(await spoken(page)).toContain('Overig 7.1');
    await buttons.nth(1).click();
    await buttons.nth(2).click({ force: true });
    expect(await buttons.nth(2).getAttribute('aria-pressed')).toBe('true');
    expect(await buttons.nth(2).getAttribute('aria-disabled')).toBe('true');
  });
});

test('without scripts there is a drawing, a table and no button that does nothing', async () => {
  await withPage(ARTICLE, { ...DESKTOP, javaScriptEnabled: false }, async (page) => {
    for (let nummer = 1; nummer <= 6; nummer += 1) {
      const figure = page.locator(`#figuur-${nummer}`);
      expect(await figure.locator('svg.drawing--wide').isVisible()).toBe(true);
      expect(await figure.locator('svg.drawing--phone').isVisible()).toBe(false);
      expect(await figure.locator('button:visible').count()).toBe(0);
      await figure.locator('summary').click();
      expect(await figure.locator('table').isVisible()).toBe(true);
    }
  });
});

/** Colours of the live drawing in the middle of each bar of the drawing that came with the page, with the colours they should have. */
async function differingBars(page: Page, nummer: number, shift = 0): Promise<string[]> {
  return page.evaluate(
    ([id, by]) => {
      const figure = document.getElementById(id)!;
      const svg = figure.querySelector<SVGSVGElement>('.drawing--wide')!;
      const canvas = figure.querySelector('canvas')!;
      const context = canvas.getContext('2d')!;
      const scale = canvas.width / svg.viewBox.baseVal.width;
      const colour = (x: number, y: number): string => [...context.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1).data.slice(0, 3)].join(', ');
      const differing: string[] = [];
      for (const rect of svg.querySelectorAll<SVGRectElement>('g > rect')) {
        const [x, y, width, height] = (['x', 'y', 'width', 'height'] as const).map((name) => rect[name].baseVal.value) as [number, number, number, number];
        if (width < 6 || height < 6) continue;
        const wanted = getComputedStyle(rect).fill.replace(/rgb\(|\)/g, '');
        // Just inside the four corners: there is no text, and a bar that is off by two pixels shows.
        for (const [px, py] of [[x + 2, y + 2.5], [x + width - 2.5, y + 2.5], [x + 2, y + height - 2.5], [x + width - 2.5, y + height - 2.5]] as const) {
          if (colour(px + by, py) !== wanted) differing.push(`${rect.textContent}: ${colour(px + by, py)} for ${wanted}`);
        }
        if (colour(x + width + 3, y + height / 2) === wanted && figure.id !== 'figuur-5') differing.push(`${rect.textContent}: too wide`);
      }
      return differing;
    },
    [`figuur-${nummer}`, shift] as const,
  );
}

test('the live drawing is the drawing that came with the page', async () => {
  await withPage(ARTICLE, DESKTOP, async (page) => {
    for (let nummer = 1; nummer <= 6; nummer += 1) {
      await comeNear(page, nummer);
      expect([nummer, await differingBars(page, nummer)]).toEqual([nummer, []]);
    }
    expect(await differingBars(page, 1, 4)).not.toEqual([]);
  });
});

test('on paper there are drawings with words that can be selected, and no bitmap', async () => {
  await withPage(ARTICLE, DESKTOP, async (page) => {
    await comeNear(page, 1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#figuur-1 svg.drawing--wide').isVisible()).toBe(true);
    expect(await page.locator('canvas:visible').count()).toBe(0);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf).not.toMatch(/\/Subtype\s*\/Image/);
    expect(pdf).toContain('/Type /Font');
  });
});

test('a figure fits a phone of 320 pixels, and changes its drawing with the width', async () => {
  await withPage(ARTICLE, { viewport: { width: 320, height: 700 } }, async (page) => {
    for (const nummer of [1, 3, 5]) {
      await comeNear(page, nummer);
      const box = await page.locator(`#figuur-${nummer} canvas`).boundingBox();
      expect(box!.x >= 0 && box!.x + box!.width <= 320).toBe(true);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1440, height: 900 });
    await comeNear(page, 1);
    await page.waitForFunction(() => document.querySelector('#figuur-1 canvas')!.clientWidth > 600);
    expect(await page.locator('#figuur-1 .figure__stage--phone').count()).toBe(0);
  });
});

test('a figure is downloaded as picture, as drawing and as data, and cited', async () => {
  await withPage(ARTICLE, { ...DESKTOP, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await comeNear(page, 1);
    const coming = page.waitForEvent('download');
    await page.locator('#figuur-1 [data-png] button').click();
    expect((await coming).suggestedFilename()).toBe('uitgaven-naar-jaar.png');
    const csv = await (await page.request.get(new URL('figuren/uitgaven-naar-jaar.csv', ARTICLE).href)).text();
    expect(csv).toContain('Informatiehuishouding;0;52730;148000');
    const svg = await page.request.get(new URL('figuren/uitgaven-naar-jaar.svg', ARTICLE).href);
    expect(svg.headers()['content-type']).toContain('image/svg+xml');
    await page.locator('#figuur-1 [data-cite] button').click();
    await page.locator('.place').getByRole('button', { name: 'Kopieer verwijzing' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/Figuur 1: Informatiehuishouding verklaart bijna de hele groei van de uitgaven, in: Artikel 7 .*#figuur-1$/);
  });
});

test('every figure and table is on the list, with a picture', async () => {
  await withPage(new URL('/figuren/', inject('siteUrl')).href, DESKTOP, async (page, problems) => {
    expect(await page.locator('.figure-card h3').allTextContents()).toHaveLength(7);
    expect(await page.locator('.figure-card svg.drawing').count()).toBe(6);
    await page.getByRole('link', { name: 'Informatiehuishouding verklaart' }).click();
    expect(page.url()).toBe(`${ARTICLE}#figuur-1`);
    expect(problems).toEqual([]);
  });
});

test('from a disk, out of the archive, figures come alive as well', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'een usb-stick é '));
  try {
    const zip = unzipSync(readFileSync(join(inject('siteFolder'), 'archief/begroting-2022-vii-07.zip')));
    for (const [path, bytes] of Object.entries(zip)) {
      if (path.endsWith('/')) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const page = Object.keys(zip).find((path) => path.endsWith('/artikel-7/index.html'))!;
    await withPage(pathToFileURL(join(folder, page)).href, DESKTOP, async (opened, problems) => {
      await comeNear(opened, 1);
      await stage(opened, 1).focus();
      await opened.keyboard.press('End');
      expect(await readout(opened, 1).isVisible()).toBe(true);
      expect(problems).toEqual([]);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
