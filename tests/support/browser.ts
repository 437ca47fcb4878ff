import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { resolve } from 'node:path';
import { afterAll } from 'vitest';
import { findBrowser } from '../../src/setup/browser.mjs';

let browser: Promise<Browser> | undefined;

/** The browser of this test file; closed when the file is done. Throws when there is none. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= launch();
  return browser;
}

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/** Opens a page at an address, hands it to `act` together with everything that went wrong on it, and closes it. */
export async function withPage(url: string, options: BrowserContextOptions, act: (page: Page, problems: string[]) => Promise<void>): Promise<void> {
  const context = await (await sharedBrowser()).newContext(options);
  try {
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
    await page.goto(url, { waitUntil: 'load' });
    await act(page, problems);
  } finally {
    await context.close();
  }
}

/** A browser of its own, for work side by side; whoever asks closes it. Throws when there is none. */
export async function launch(): Promise<Browser> {
  const found = await findBrowser(resolve(import.meta.dirname, '../..'));
  if (found === null) throw new Error('No browser: the message above names the command that helps');
  return chromium.launch({ executablePath: found.executablePath, args: found.args, env: { ...process.env, ...found.env } as Record<string, string> });
}
