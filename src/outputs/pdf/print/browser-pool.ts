import { chromium, type Browser, type Page } from 'playwright-core';
import type { FoundBrowser } from '../../../setup/browser.mjs';

/** Pages of one browser, used in turn and beside each other. */
export interface BrowserPool {
  /**
   * Lends a page. When the browser has crashed meanwhile, it is started anew and the work is done once more; a second
   * crash, and any other error, is passed on.
   */
  withPage<Result>(work: (page: Page) => Promise<Result>): Promise<Result>;
  /** Version of the browser, e.g. "153.0.8010.0". */
  version(): Promise<string>;
  close(): Promise<void>;
}

/** What a page says when the browser behind it is gone. */
const CRASH = /crash|has been closed|Target closed|browser has disconnected|Connection closed/i;

/** Starts no browser yet: that happens at the first page. `size` pages work at the same time. */
export function openPool(found: FoundBrowser, size: number): BrowserPool {
  let browser: Promise<Browser> | null = null;
  const idle: { page: Page; owner: Browser }[] = [];
  const waiting: (() => void)[] = [];
  let lent = 0;

  async function current(): Promise<Browser> {
    const known = browser;
    const running = await known?.catch(() => null);
    // Whoever comes back first starts the new browser; the others see that it is another.
    if (running?.isConnected() !== true && browser === known) browser = launch(found);
    return browser!;
  }

  async function take(): Promise<{ page: Page; owner: Browser }> {
    while (lent >= size) await new Promise<void>((resolve) => waiting.push(resolve));
    lent += 1;
    const owner = await current();
    const kept = idle.pop();
    if (kept !== undefined && kept.owner === owner && !kept.page.isClosed()) return kept;
    // Scripts stay off: a printed page is what everybody gets who has none. The window is low: what stands in it is drawn for nobody.
    const context = await owner.newContext({ javaScriptEnabled: false, serviceWorkers: 'block', locale: 'nl-NL', timezoneId: 'UTC', colorScheme: 'light', viewport: { width: 1280, height: 16 } });
    const page = await context.newPage();
    // Once for every document: saying it again would lay out the one before.
    await page.emulateMedia({ media: 'print' });
    return { page, owner };
  }

  function giveBack(): void {
    lent -= 1;
    waiting.shift()?.();
  }

  async function attempt<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
    let held: { page: Page; owner: Browser } | null = null;
    try {
      held = await take();
      const result = await work(held.page);
      idle.push(held);
      return result;
    } catch (error) {
      // A page on which something went wrong is not used again.
      await held?.page.context().close().catch(() => undefined);
      throw error;
    } finally {
      giveBack();
    }
  }

  return {
    async withPage(work) {
      try {
        return await attempt(work);
      } catch (error) {
        if (!CRASH.test(String(error))) throw error;
        return attempt(work);
      }
    },
    version: async () => (await current()).version(),
    async close() {
      await (await browser?.catch(() => null))?.close();
      browser = null;
    },
  };
}

function launch(found: FoundBrowser): Promise<Browser> {
  return chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args, '--disable-background-networking', '--no-first-run', '--disable-component-update', '--lang=nl'],
    env: { ...process.env, ...found.env } as Record<string, string>,
  });
}
